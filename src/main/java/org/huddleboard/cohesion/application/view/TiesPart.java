package org.huddleboard.cohesion.application.view;

import java.util.List;
import java.util.OptionalInt;

/**
 * The picture of the ties of 28 days, without names: members are numbers in an order that tells nothing.
 *
 * @param members how many
 * @param lines pairs with any exchange, both directions together
 * @param you the reader's own number; nobody else's is ever told
 * @param seed of team and day: the same all day, another tomorrow
 */
public record TiesPart(int members, List<Line> lines, OptionalInt you, long seed) {
    public TiesPart {
        lines = List.copyOf(lines);
    }

    /** One pair and how strong its exchange is. */
    public record Line(int one, int other, double strength) {}
}
