package org.huddleboard.cohesion.application.tie;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huddleboard.coaching.SessionSigned;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.application.tie.TieBook.Key;
import org.huddleboard.cohesion.application.tie.TieBook.Tie;
import org.huddleboard.feedback.FeedbackGiven;
import org.huddleboard.feedback.ThanksGiven;
import org.huddleboard.shadowing.ShadowingCompleted;
import org.huddleboard.shared.MemberId;
import org.huddleboard.tips.TipTried;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what members gave one another. Thanks to a whole team are nobody's, and nobody gives themselves anything. */
@Component
class TieRecorder {
    private final TieBook ties;
    private final TeamNews news;

    TieRecorder(TieBook ties, TeamNews news) {
        this.ties = ties;
        this.news = news;
    }

    @ApplicationModuleListener
    void on(FeedbackGiven card) {
        note(TieKind.FEEDBACK, card.feedback().value(), card.from(), card.to(), card.at(), true);
    }

    @ApplicationModuleListener
    void on(ThanksGiven thanks) {
        note(TieKind.FEEDBACK, thanks.feedback().value(), thanks.from(), thanks.to(), thanks.at(), true);
    }

    @ApplicationModuleListener
    void on(TipTried tip) {
        note(TieKind.TIP_TRIED, tip.tip().value(), tip.author(), tip.by(), tip.at(), tip.worked());
    }

    @ApplicationModuleListener
    void on(ShadowingCompleted debrief) {
        note(TieKind.SHADOW, debrief.session().value(), debrief.host(), debrief.guest(), debrief.at(), true);
    }

    @ApplicationModuleListener
    void on(SessionSigned session) {
        note(TieKind.COACHING, session.session().value(), session.coach(), session.agent(), session.at(), true);
    }

    private void note(
            TieKind kind, UUID source, @Nullable MemberId from, @Nullable MemberId to, Instant at, boolean counts) {
        if (from != null && to != null && !from.equals(to)) {
            ties.note(new Tie(new Key(kind, source, from, to), news.day(to, at), at, counts, null));
            news.changed(List.of(from, to));
        }
    }
}
