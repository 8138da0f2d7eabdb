package org.huddleboard.feedback.application.inbox;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.ItemSource;
import org.huddleboard.feedback.Practice;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Person;

/**
 * One piece of feedback as its receiver sees it.
 *
 * @param record names it: a card's id, a note's, or a name made for a day's result
 * @param asks whether it waits to be sorted while there is no answer
 */
public record InboxItem(
        UUID record,
        ItemSource source,
        Content content,
        ZonedDateTime at,
        boolean asks,
        boolean critical,
        Optional<Answer> answer) {
    /** Whether it still waits for its receiver. */
    public boolean waits() {
        return asks && answer.isEmpty();
    }

    /** Whether it was said to be our process, and the team has not been told what. */
    public boolean isUntold() {
        return answer.filter(given ->
                        given.practice() == Practice.OUR_PROCESS && given.told().isEmpty())
                .isPresent();
    }

    InboxItem answered(Answer given) {
        return new InboxItem(record, source, content, at, asks, critical, Optional.of(given));
    }

    /** What came in. */
    public sealed interface Content {}

    /** A colleague's card; {@code from} is empty once its author has left. */
    public record Card(
            FeedbackId id,
            FeedbackModel model,
            Bearing bearing,
            Optional<Person> from,
            Map<FeedbackPart, String> parts,
            boolean takenIn)
            implements Content {
        public Card {
            parts = Map.copyOf(parts);
        }
    }

    /** What one day came to. */
    public record Result(KpiCode kpi, LocalDate day, double value, double n) implements Content {}

    /** A line of one's own. */
    public record Note(String words) implements Content {}

    /** How it was sorted; {@code told} is the sentence for the team. */
    public record Answer(Practice practice, int impact, int effort, Optional<String> told, ZonedDateTime at) {}
}
