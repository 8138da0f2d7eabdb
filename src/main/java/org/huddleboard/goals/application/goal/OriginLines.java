package org.huddleboard.goals.application.goal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.shared.RecordRef;
import org.springframework.stereotype.Component;

/** Where a goal came from; a card’s words only for those who may read that card. */
@Component
class OriginLines {
    private final FeedbackShelf shelf;
    private final PeopleDirectory directory;

    OriginLines(FeedbackShelf shelf, PeopleDirectory directory) {
        this.shelf = shelf;
        this.directory = directory;
    }

    Optional<GoalPage.Origin> of(Goal goal, boolean mine, ZoneId zone) {
        var made = LocalDate.ofInstant(goal.roots().createdAt(), zone);
        return goal.roots().origin().map(record -> of(record, mine, Optional.of(made), zone));
    }

    /** A card is the owner’s to show: whoever reads the goal along is told that it was a card, not which words. */
    GoalPage.Origin of(RecordRef record, boolean mine, Optional<LocalDate> made, ZoneId zone) {
        if (!record.kind().equals(FeedbackShelf.KIND) || !mine) {
            return new GoalPage.Origin(
                    record, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
        return shelf.find(new FeedbackId(record.id()))
                .map(letter -> {
                    var on = LocalDate.ofInstant(letter.at(), zone);
                    return new GoalPage.Origin(
                            record,
                            Optional.ofNullable(letter.from()).flatMap(directory::person),
                            Optional.of(on),
                            Optional.of(capital(letter.words())),
                            Optional.of("feedback/card/" + record.id()),
                            made.equals(Optional.of(on)));
                })
                .orElseGet(() -> new GoalPage.Origin(
                        record, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
