package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.feedback.QuestionId;
import org.huddleboard.feedback.QuestionKind;
import org.huddleboard.feedback.QuestionState;
import org.huddleboard.feedback.application.ask.QuestionReading.Waiting;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.WordsCard;

/** On My shift: something asked about a card waits for me; yes or no here, words at the card itself. */
class QuestionNeedCard extends WordsCard {
    QuestionNeedCard(Waiting waiting, When when, Consumer<QuestionId> agree, Consumer<QuestionId> decline) {
        super(CardKind.FEEDBACK, AskSentences.title(waiting));
        addClassName("need-card");
        var talk = waiting.talk();
        var card = waiting.card();
        var isYesOrNo = talk.kind() == QuestionKind.WIDEN || talk.state() == QuestionState.CONSENT;
        setWhen(when.say(talk.askedAt(), getLocale()));
        card.model().letter().stream()
                .flatMap(part -> Optional.ofNullable(card.parts().get(part)).stream())
                .forEach(words -> words(new Paragraph(words)));
        words(new TalkBox(card, talk, when));
        if (isYesOrNo) {
            var yes = new CardButton(getTranslation("feedback.talk.agree")).primary();
            yes.addClickListener(_ -> agree.accept(talk.id()));
            var no = new CardButton(getTranslation("feedback.talk.decline"));
            no.addClickListener(_ -> decline.accept(talk.id()));
            actions(yes, no);
        } else {
            var open = AskNavigation.card(card.id(), getTranslation("feedback.question.open"));
            open.addClassNames("hb-button", "hb-button--primary");
            actions(open);
        }
    }
}
