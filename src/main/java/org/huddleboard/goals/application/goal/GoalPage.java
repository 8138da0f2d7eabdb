package org.huddleboard.goals.application.goal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huddleboard.goals.Effectiveness;
import org.huddleboard.goals.GoalDecision;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalOutcome;
import org.huddleboard.people.Person;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.ui.chart.ChartLimits;
import org.huddleboard.shared.ui.chart.ChartPoint;

/** Everything about one goal, for its page. */
public record GoalPage(
        GoalCard card,
        Person owner,
        boolean mine,
        Letters letters,
        Optional<LocalDate> startsOn,
        List<Served> serves,
        Optional<Origin> origin,
        List<GoalCard.Step> steps,
        List<Entry> entries,
        Optional<Figure> figure,
        Optional<Review> review,
        List<Remark> remarks,
        Optional<GoalId> previous) {
    public GoalPage {
        serves = List.copyOf(serves);
        steps = List.copyOf(steps);
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }

    /** The five parts of the sentence, in the reader’s language where they are amounts. */
    public record Letters(
            String specific,
            String measurable,
            String achievable,
            String relevant,
            Optional<LocalDate> timed,
            Optional<Effectiveness> effectiveness) {}

    /** What it serves, from the member to the site: whose, and what they are after. */
    public record Served(String whose, String words) {}

    /** Where it came from; {@code path} leads back there where there is a page. */
    public record Origin(
            RecordRef record,
            Optional<Person> from,
            Optional<LocalDate> on,
            Optional<String> words,
            Optional<String> path,
            boolean sameDay) {}

    /** What was noted on a day. */
    public record Entry(LocalDate day, String words, OptionalInt percent) {}

    /**
     * The figure since the goal began, in words, and its weeks.
     *
     * @param value such as 73.1%
     * @param basis such as "220 of 301 contacts in 5 weeks"
     * @param range such as "likely range 67.8 to 77.8%"
     * @param finding whether it may be chance
     * @param sentence what it was before, and what can be said
     * @param starts index of the week in which it began
     * @param target its value and its label
     */
    public record Figure(
            String name,
            String value,
            String basis,
            String range,
            String finding,
            String sentence,
            List<ChartPoint> weeks,
            Optional<ChartLimits> limits,
            OptionalInt starts,
            Target target,
            boolean seconds) {
        public Figure {
            weeks = List.copyOf(weeks);
        }
    }

    /** What is meant to be reached, with its label. */
    public record Target(double value, String label) {}

    /** How the member looked back. */
    public record Review(
            GoalOutcome outcome, GoalDecision decision, String words, Optional<String> figure, LocalDate on) {}

    /** What somebody who reads along said. */
    public record Remark(Optional<Person> by, String words, ZonedDateTime at) {}
}
