package org.huddleboard.cohesion.application.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;

/**
 * What a leader sees in private: who has no tie, with a way to begin one, and an exploration that proves nothing.
 *
 * @param untied members without any tie within 28 days
 */
public record LeaderPage(Team team, int members, List<Untied> untied, Shape shape, Exploration exploration) {
    public LeaderPage {
        untied = List.copyOf(untied);
    }

    /** A member without any tie, what could be done, and with whom. */
    public record Untied(Person person, Suggestion suggestion, Optional<Person> with) {}

    /** How two people can be brought together without a word about it. */
    public enum Suggestion {
        HUDDLE_BLOCK,
        SHADOWING,
        WAVE
    }

    /**
     * The shape of the ties, never scored.
     *
     * @param clustering how often two colleagues of one member also exchange, 0 to 1
     * @param centralisation how far the exchange hangs on one member, 0 to 1
     */
    public record Shape(OptionalDouble clustering, OptionalDouble centralisation) {}

    /** Parts of cohesion against the team's figures: many looks, so some look right by chance. */
    public sealed interface Exploration {
        /** It is being worked out. */
        record Computing(int percent) implements Exploration {}

        /** Too few weeks for a look. */
        record NotYet(int weeks, int weeksNeeded) implements Exploration {}

        /** What passed, strongest first, of how many looks. */
        record Known(List<Finding> findings, int looks, int weeks) implements Exploration {
            public Known {
                findings = List.copyOf(findings);
            }
        }
    }

    /** A part of cohesion that moved with a figure: correlation over weeks and the false-discovery rate. */
    public record Finding(Component component, KpiCode figure, double correlation, double q, int weeks) {}

    /** The parts of cohesion that are looked at week by week. */
    public enum Component {
        CONNECTEDNESS,
        REACH,
        RECIPROCITY,
        BALANCE,
        RITUALS
    }
}
