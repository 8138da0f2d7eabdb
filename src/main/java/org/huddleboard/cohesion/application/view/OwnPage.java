package org.huddleboard.cohesion.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.huddleboard.cohesion.LinkVerdict;
import org.huddleboard.people.Team;

/**
 * A member's own figures, for themselves alone; never ranked and never beside anybody else's.
 *
 * @param connectedness of 28 days, 0 to 100; empty while the member has too little behind them
 * @param weeks complete weeks, oldest first
 * @param link the member's own slope
 */
public record OwnPage(
        Team team, LocalDate today, OptionalInt connectedness, Exchanged exchanged, List<OwnWeek> weeks, OwnLink link) {
    public OwnPage {
        weeks = List.copyOf(weeks);
    }

    /** What stands behind the figure: help given, help received, and with how many colleagues, within 28 days. */
    public record Exchanged(int given, int received, int colleagues) {}

    /**
     * One week.
     *
     * @param connectedness per day worked; empty where the member did not work
     * @param progress goal points a week over the two weeks after; empty where there is none yet
     */
    public record OwnWeek(LocalDate monday, OptionalDouble connectedness, OptionalDouble progress) {}

    /** Do my weeks of more exchange go with my goals? */
    public sealed interface OwnLink {
        /** It is being worked out. */
        record Computing(int percent) implements OwnLink {}

        /** The team as a whole cannot be told yet, or the member has too few weeks. */
        record NotYet(int weeks, int weeksNeeded, Optional<LocalDate> earliest) implements OwnLink {}

        /** Below this share one's own weeks tell nothing that the team's do not. */
        double OWN_VOICE = 0.2;

        /**
         * Points a week with the 95 % range, drawn towards the team's as far as the data are thin.
         *
         * @param ownShare how far the member's own weeks count in it, from 0 to 1
         * @param team what is said of the team: where it is nothing, one member's weeks say nothing either
         */
        record Known(double value, double low, double high, int weeks, double ownShare, LinkVerdict team)
                implements OwnLink {
            /** Whether what is told is the team's rather than one's own. */
            public boolean asTeam() {
                return clear() && ownShare < OWN_VOICE;
            }

            /** Whether the team shows a link and the range leaves out that there is none. */
            public boolean clear() {
                return (low > 0 || high < 0)
                        && switch (team) {
                            case INSUFFICIENT, NO_CLEAR_LINK, FRAGILE -> false;
                            case LINK_BOTH_DIRECTIONS, MOVES_TOGETHER_UP, MOVES_TOGETHER_DOWN -> true;
                        };
            }
        }
    }
}
