package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.huddleboard.drafts.Draft;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.QuestionId;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.GiveFeedback;
import org.huddleboard.feedback.application.GiveThanks;
import org.huddleboard.feedback.application.ThanksService;
import org.huddleboard.feedback.application.WritingService;
import org.huddleboard.feedback.application.ask.AskedOfMe;
import org.huddleboard.feedback.application.ask.RequestReading;
import org.huddleboard.feedback.application.ask.RequestService;
import org.huddleboard.feedback.ui.inbox.WhoseItIs;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;

/** What a writing desk needs: somebody to ask while writing, a drawer for drafts, and the post. */
@SpringComponent
class Desk {
    private final WritingService writing;
    private final FeedbackService feedback;
    private final ThanksService thanks;
    private final RequestService requests;
    private final RequestReading asked;
    private final FeedbackReading reading;
    private final Drafts drafts;
    private final Memberships memberships;
    private final CurrentMember me;
    private final WhoseItIs whose;

    Desk(
            WritingService writing,
            FeedbackService feedback,
            ThanksService thanks,
            RequestService requests,
            RequestReading asked,
            FeedbackReading reading,
            Drafts drafts,
            Memberships memberships,
            CurrentMember me,
            WhoseItIs whose) {
        this.writing = writing;
        this.feedback = feedback;
        this.thanks = thanks;
        this.requests = requests;
        this.asked = asked;
        this.reading = reading;
        this.drafts = drafts;
        this.memberships = memberships;
        this.me = me;
        this.whose = whose;
    }

    WritingService writing() {
        return writing;
    }

    /** Whose is it to fix: the sheet beside the cards. */
    Component whose() {
        return whose.sheet();
    }

    DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, place, memberships.zoneOf(me.id()));
    }

    DraftKeeper replyKeeper(FeedbackId card) {
        return keeper("feedback/reply/" + card);
    }

    DraftKeeper answerKeeper(QuestionId question) {
        return keeper("feedback/question/" + question);
    }

    /** What somebody asked me for. */
    AskedOfMe asked(RequestId request) {
        return asked.waiting(request);
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
        var card = new GiveFeedback(
                composer.clientKey(),
                to.member().orElseThrow(() -> BrokenRule.at("to", "feedback.rule.toSomebody")),
                composer.model.getValue(),
                composer.bearing(),
                composer.audience(),
                composer.words());
        return composer.answers
                .filter(asked -> asked.asker().equals(card.to()))
                .map(asked -> requests.answer(asked.id(), card))
                .orElseGet(() -> feedback.give(card));
    }

    FeedbackCard card(FeedbackId id) {
        return reading.open(id);
    }
}
