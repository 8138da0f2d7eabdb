package org.huddleboard.coaching.application;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.huddleboard.feedback.FeedbackShelf.Letter;
import org.huddleboard.goals.MemberGoals;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Drawn;
import org.huddleboard.people.Person;

/** What is known beforehand of the one a session is about, as far as the reader may see each of it. */
public record Pack(
        List<Figure> figures, List<Card> cards, List<MemberGoals.Line> goals, List<CommitmentCard> commitments) {
    public static final Pack NOTHING = new Pack(List.of(), List.of(), List.of(), List.of());

    public Pack {
        figures = List.copyOf(figures);
        cards = List.copyOf(cards);
        goals = List.copyOf(goals);
        commitments = List.copyOf(commitments);
    }

    /** One figure with its weeks and its usual wobble. */
    public record Figure(KpiCode kpi, Drawn drawn) {}

    /** One piece of feedback and whoever gave it, unless they have left. */
    public record Card(Letter letter, Optional<Person> from, ZonedDateTime at) {}
}
