package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.WordsCard;
import org.huddleboard.tips.application.TipCard;

/** One tip in a list: what to do, say and avoid; of a practice card the scene and the question, the answer on a click. */
class TipCardView extends WordsCard {
    TipCardView(TipCard tip, String filed, TipWhen when, Locale language) {
        super(CardKind.TIP, filed);
        addClassName("tip-card");
        getElement().setAttribute("lang", tip.language());
        if (!tip.say().isBlank()) {
            getElement().setAttribute("data-copies", tip.say());
        }
        var title = new H3(TipsNavigation.tip(tip.id(), tip.title()));
        title.addClassName("tip-card__title");
        words(title);
        if (tip.isPractice()) {
            words(practice(tip));
        } else {
            words(new TipParts(tip.doThis(), tip.say(), tip.avoid()));
        }
        words(foot(tip, when, language));
    }

    static Div practice(TipCard tip) {
        var scene = new Paragraph(tip.scenario());
        var question = new Paragraph(tip.question());
        question.addClassName("hb-strong");
        var answer = new NativeDetails();
        answer.addClassName("tip-answer");
        var box = new Div(scene, question, answer);
        answer.setSummaryText(box.getTranslation("tips.practice.answer"));
        answer.setContent(new TipParts(tip.doThis(), tip.say(), tip.avoid()));
        return box;
    }

    private Div foot(TipCard tip, TipWhen when, Locale language) {
        var check = TipSentences.check(this, tip, when, language);
        var about = new Span(
                tip.tried() == 0
                        ? TipSentences.author(this, tip)
                        : getTranslation(
                                "tips.card.about", TipSentences.author(this, tip), TipSentences.outcomes(this, tip)));
        about.addClassName("tip-small");
        var foot = new Div(about, check);
        foot.addClassName("tip-card__foot");
        if (!tip.say().isBlank()) {
            var copy = new CardButton(getTranslation("tips.card.copy")).soft();
            copy.getElement().setAttribute("data-copy", "");
            foot.add(copy);
        }
        return foot;
    }
}
