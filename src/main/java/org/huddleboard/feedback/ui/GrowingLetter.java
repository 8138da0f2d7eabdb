package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.LanguageHint;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.WordsCard;

/** How it will look: the letter while it is written, the next missing part dashed. */
class GrowingLetter extends WordsCard {
    GrowingLetter(
            FeedbackModel model,
            Map<FeedbackPart, String> parts,
            Map<FeedbackPart, List<LanguageHint>> hints,
            Person author,
            String audience) {
        super(
                model == FeedbackModel.THANKS ? CardKind.THANKS : CardKind.FEEDBACK,
                UI.getCurrentOrThrow().getTranslation("feedback.compose.preview"));
        addClassName("growing-letter");
        words(new LetterText(model, parts, hints));
        model.letter().stream()
                .filter(part -> parts.getOrDefault(part, "").isBlank())
                .findFirst()
                .ifPresent(this::missing);
        var name = new Span(author.firstName());
        name.addClassName("hb-strong");
        var foot = new Div(
                new PersonMark(author.initials(), author.name(), author.hue())
                        .small()
                        .silent(),
                name,
                new AudienceLine(audience));
        foot.addClassName("growing-letter__foot");
        words(foot);
    }

    private void missing(FeedbackPart part) {
        var dashed = new Paragraph(getTranslation("feedback.part." + part + ".missing"));
        dashed.addClassName("growing-letter__missing");
        words(dashed);
    }
}
