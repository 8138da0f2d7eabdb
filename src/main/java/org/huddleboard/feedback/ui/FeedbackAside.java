package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.drafts.Draft;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.ui.ask.AskNavigation;
import org.huddleboard.shared.ui.Sheet;

/** Beside the cards: write one, say thanks, go on with what was begun, and how long cards are kept. */
class FeedbackAside extends Aside {
    private final transient Desk desk;
    private final Div begun = new Div();

    FeedbackAside(Desk desk) {
        this.desk = desk;
        addClassName("feedback-aside");
        var write = button(FeedbackNavigation.write(getTranslation("feedback.aside.write")));
        var thank = button(FeedbackNavigation.thank(getTranslation("feedback.aside.thank")));
        var sheet = new Sheet(getTranslation("feedback.aside.heading"));
        sheet.add(new Paragraph(getTranslation("feedback.aside.why")), write, thank);
        var some = new Sheet(getTranslation("feedback.aside.askHeading"));
        some.add(
                new Paragraph(getTranslation("feedback.aside.askWhy")),
                button(AskNavigation.ask(getTranslation("feedback.aside.ask"))));
        var kept = new Paragraph(getTranslation("feedback.aside.kept"));
        kept.addClassName("feedback-aside__kept");
        add(desk.whose(), begun, sheet, some, kept);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        begun.removeAll();
        sheet(FeedbackNavigation.GIVE, FeedbackNavigation.write(getTranslation("feedback.aside.goOn")))
                .or(() -> sheet(
                        FeedbackNavigation.THANKS, FeedbackNavigation.thank(getTranslation("feedback.aside.goOn"))))
                .ifPresent(begun::add);
    }

    private Optional<Sheet> sheet(String place, RouterLink link) {
        return desk.draft(place).flatMap(FeedbackAside::firstWords).map(words -> {
            var sheet = new Sheet(getTranslation("feedback.aside.begun"));
            var said = new Paragraph(words);
            said.addClassName("feedback-aside__words");
            sheet.add(said, button(link));
            return sheet;
        });
    }

    private static Optional<String> firstWords(Draft draft) {
        return Stream.of(FeedbackPart.values())
                .map(part -> draft.fields().getOrDefault(part.name(), ""))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private static RouterLink button(RouterLink link) {
        link.addClassName("hb-button");
        return link;
    }
}
