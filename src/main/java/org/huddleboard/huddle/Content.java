package org.huddleboard.huddle;

import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.TeamFigures;

/** What a block puts in front of the team, without a personal name beside a number. */
public sealed interface Content {
    /** Words and first names, without digits. */
    record Wins(List<Win> wins) implements Content {
        public Wins {
            wins = List.copyOf(wins);
        }
    }

    /** One figure; {@code place} counts from one. */
    record Numbers(TeamFigures.Figure figure, int place, int of, Optional<String> reason, Optional<String> action)
            implements Content {}

    /** One subject. */
    record Focus(String heading, String words) implements Content {}

    /** What is agreed and open, overdue first. */
    record Actions(List<ActionLine> lines) implements Content {
        public Actions {
            lines = List.copyOf(lines);
        }
    }

    /** Something that went well, and who had a hand in it. */
    record Win(String words, Optional<String> who) {}

    /** One action without whose it is. */
    record ActionLine(String words, boolean overdue) {}
}
