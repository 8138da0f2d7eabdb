package org.huddleboard.feedback.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.huddleboard.drafts.Draft;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.GiveFeedback;
import org.huddleboard.feedback.application.GiveThanks;
import org.huddleboard.feedback.application.ThanksService;
import org.huddleboard.feedback.application.WritingService;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;

/** What a writing desk needs: somebody to ask while writing, a drawer for drafts, and the post. */
@SpringComponent
class Desk {
    private final WritingService writing;
    private final FeedbackService feedback;
    private final ThanksService thanks;
    private final FeedbackReading reading;
    private final Drafts drafts;
    private final Memberships memberships;
    private final CurrentMember me;

    Desk(
            WritingService writing,
            FeedbackService feedback,
            ThanksService thanks,
            FeedbackReading reading,
            Drafts drafts,
            Memberships memberships,
            CurrentMember me) {
        this.writing = writing;
        this.feedback = feedback;
        this.thanks = thanks;
        this.reading = reading;
        this.drafts = drafts;
        this.memberships = memberships;
        this.me = me;
    }

    WritingService writing() {
        return writing;
    }

    DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, place, memberships.zoneOf(me.id()));
    }

    DraftKeeper replyKeeper(FeedbackId card) {
        return keeper("feedback/reply/" + card);
    }

    Optional<Draft> draft(String place) {
        return drafts.find(place);
    }

    /** Posts what the composer holds; a broken rule names the field it is about. */
    FeedbackId send(Composer composer) {
        var to = composer.recipient
                .value()
                .orElseThrow(() -> BrokenRule.at("to", "feedback.rule.toMissing"))
                .to();
        if (composer.thanks()) {
            var words = composer.words().getOrDefault(FeedbackPart.WORDS, "");
            return thanks.thank(new GiveThanks(composer.clientKey(), to, composer.audience(), words));
        }
        return feedback.give(new GiveFeedback(
                composer.clientKey(),
                to.member().orElseThrow(() -> BrokenRule.at("to", "feedback.rule.toSomebody")),
                composer.model.getValue(),
                composer.bearing(),
                composer.audience(),
                composer.words()));
    }

    FeedbackCard card(FeedbackId id) {
        return reading.open(id);
    }
}
