package org.huddleboard.cohesion.application.tie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.coaching.CoachingHistory;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.application.tie.TieBook.Key;
import org.huddleboard.feedback.FeedbackHistory;
import org.huddleboard.shadowing.ShadowingHistory;
import org.huddleboard.tips.TipHistory;
import org.springframework.stereotype.Component;

/** What the modules of the daily work remember of who gave whom what. */
@Component
class TieHistories {
    private final FeedbackHistory feedback;
    private final TipHistory tips;
    private final ShadowingHistory shadowing;
    private final CoachingHistory coaching;

    TieHistories(FeedbackHistory feedback, TipHistory tips, ShadowingHistory shadowing, CoachingHistory coaching) {
        this.feedback = feedback;
        this.tips = tips;
        this.shadowing = shadowing;
        this.coaching = coaching;
    }

    /** One thing that happened. */
    record Known(Key key, Instant at, boolean counts) {}

    List<Known> since(Instant from) {
        return Stream.of(cards(from), outcomes(from), debriefs(from), sessions(from))
                .flatMap(known -> known)
                .filter(known -> !known.key().from().equals(known.key().to()))
                .toList();
    }

    /** Cards and thanks; a whole team thanked is nobody's tie. */
    private Stream<Known> cards(Instant from) {
        return feedback.since(from).stream()
                .flatMap(card -> Optional.ofNullable(card.to()).stream()
                        .map(to -> new Key(TieKind.FEEDBACK, card.feedback().value(), card.from(), to))
                        .map(key -> new Known(key, card.at(), true)));
    }

    private Stream<Known> outcomes(Instant from) {
        return tips.since(from).stream()
                .map(tip -> new Known(
                        new Key(TieKind.TIP_TRIED, tip.tip().value(), tip.author(), tip.by()), tip.at(), tip.worked()));
    }

    private Stream<Known> debriefs(Instant from) {
        return shadowing.since(from).stream()
                .map(debrief -> new Known(
                        new Key(TieKind.SHADOW, debrief.session().value(), debrief.host(), debrief.guest()),
                        debrief.at(),
                        true));
    }

    private Stream<Known> sessions(Instant from) {
        return coaching.since(from).stream()
                .map(session -> new Known(
                        new Key(TieKind.COACHING, session.session().value(), session.coach(), session.agent()),
                        session.at(),
                        true));
    }
}
