package org.huddleboard.cohesion.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.cohesion.LinkVerdict;

/** Does exchange go with goals? Being worked out, not to be told yet, or told with its range. */
public sealed interface LinkPart {
    /** How many weeks there must be before "no clear pattern" means more than "too early". */
    int FIRM_WEEKS = 16;

    /** It is being worked out; the page's topic is raised when it is done. */
    record Computing(int percent) implements LinkPart {}

    /**
     * {@link LinkVerdict#INSUFFICIENT}: no number and no arrow, only what is missing.
     *
     * @param ready members with enough weeks now
     * @param membersNeeded how many it takes
     * @param weeksNeeded how many weeks each of them needs
     * @param rows weeks of members there are
     * @param rowsNeeded how many it takes
     * @param earliest the Monday of the week in which an answer can come, if everybody keeps their goals up to date
     * @param weeksOfData one number a member, without names, in any order; empty below five members
     */
    record NotYet(
            int ready,
            int membersNeeded,
            int weeksNeeded,
            int rows,
            int rowsNeeded,
            Optional<LocalDate> earliest,
            List<Integer> weeksOfData)
            implements LinkPart {
        public NotYet {
            weeksOfData = List.copyOf(weeksOfData);
        }
    }

    /**
     * Any other verdict.
     *
     * @param members in the answer
     * @param weeks in the answer
     * @param until the Sunday on which the last of these weeks ended
     * @param after points a week in the two weeks after, with the 95 % range
     * @param leftOut the smallest and largest result when any one member is left out
     * @param before the reverse check, empty where it cannot be worked out
     * @param dots each one member in one week; empty below five members
     * @param newcomers members who have too few weeks to be in the answer
     */
    record Known(
            LinkVerdict verdict,
            int members,
            int weeks,
            LocalDate until,
            Effect after,
            Effect leftOut,
            Optional<Effect> before,
            List<Dot> dots,
            int newcomers)
            implements LinkPart {
        public Known {
            dots = List.copyOf(dots);
        }

        /** Whether nothing was found although there was too little time to find it. */
        public boolean tooEarly() {
            return verdict == LinkVerdict.NO_CLEAR_LINK && weeks < FIRM_WEEKS;
        }
    }

    /** A result in goal points a week, from and to. */
    record Effect(double low, double value, double high) {}

    /**
     * One member in one week, against their own usual.
     *
     * @param exchange in standard deviations within members, after week, member and trend are taken out
     * @param progress in goal points a week, likewise
     */
    record Dot(double exchange, double progress) {}
}
