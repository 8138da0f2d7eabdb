package org.huddleboard.improvement.ui.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.improvement.application.activity.ActivityCard;
import org.huddleboard.improvement.application.activity.ActivityPage;
import org.huddleboard.improvement.ui.parts.BeforeAfter;
import org.huddleboard.improvement.ui.parts.CreditsPart;
import org.huddleboard.improvement.ui.parts.ImproveDesk;
import org.huddleboard.improvement.ui.parts.WordsStep;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Chip;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.offer.Offers;

/** One activity: its objective cut in five, figures so far, steps, who takes part, and its review. */
class ActivitySheet extends Sheet {
    private final transient ActivityCard card;
    private final transient ActivityDesk desk;
    private final transient ImproveDesk drawer;
    private final Div steps = new Div();
    private final Div form = new Div();

    ActivitySheet(ActivityCard card, ActivityPage page, ActivityDesk desk, ImproveDesk drawer) {
        this.card = card;
        this.desk = desk;
        this.drawer = drawer;
        addClassName("activity-sheet");
        var state = new Chip(
                glyph(),
                getTranslation(
                        card.isDue() ? "improvement.activity.due" : "improvement.activity.state." + card.state()));
        var head = new Header(new H2(card.what()), state);
        head.addClassName("activity-sheet__head");
        var left = new Div(numbers());
        var right = new Div(steps, people(page));
        left.addClassName("activity-sheet__numbers");
        right.addClassName("activity-sheet__people");
        var body = new Div(left, right);
        body.addClassName("activity-sheet__body");
        add(head, new SmartLine(card, desk.figures), body);
        card.learned().ifPresent(learned -> {
            var words = new Paragraph(getTranslation("improvement.activity.learned", learned));
            words.addClassName("activity-sheet__learned");
            add(words);
        });
        if (page.mayManage() && !card.state().isOver()) {
            add(buttons(), form);
        }
    }

    private Glyph glyph() {
        return switch (card.state()) {
            case RUNNING -> card.isDue() ? Glyph.CALENDAR : Glyph.PLAY;
            case REACHED -> Glyph.CHECK;
            case PARTLY, NOT_REACHED -> Glyph.BOARD;
            case STOPPED -> Glyph.CLOSE;
        };
    }

    private Component numbers() {
        if (card.measures().isEmpty()) {
            return new Paragraph(getTranslation("improvement.activity.noFigures"));
        }
        var figures = new Div();
        figures.addClassName("activity-sheet__figures");
        card.measures()
                .forEach(measure -> figures.add(
                        card.state().isOver()
                                ? new BeforeAfter(measure, desk.figures)
                                : BeforeAfter.soFar(measure, desk.figures)));
        return figures;
    }

    private Component people(ActivityPage page) {
        var part = page.mayManage()
                ? new CreditsPart(
                        card.credits(),
                        page.members(),
                        person -> desk.credits.name(card.id(), person.id()),
                        person -> desk.credits.takeBack(card.id(), person.id()))
                : new CreditsPart(card.credits());
        return new Div(new H3(getTranslation("improvement.credits.heading")), part);
    }

    /** What is agreed for it, and the button that agrees more. */
    void steps(Offers offers) {
        steps.removeAll();
        if (!offers.isEmpty()) {
            steps.add(new H3(getTranslation("improvement.activity.steps")), offers);
        }
    }

    private Div buttons() {
        var buttons = new Div();
        buttons.addClassName("activity-sheet__buttons");
        if (card.isDue()) {
            var review = new CardButton(Glyph.CHECK, getTranslation("improvement.activity.do.review")).primary();
            review.addClickListener(_ -> review());
            buttons.add(review);
        }
        var stop = new CardButton(Glyph.CLOSE, getTranslation("improvement.activity.do.stop"));
        stop.addClickListener(_ -> stop());
        buttons.add(stop);
        return buttons;
    }

    private void review() {
        form.removeAll();
        form.add(new ReviewField(
                drawer.keeper("review/" + card.id()),
                (outcome, learned) -> desk.activities.review(card.id(), outcome, learned),
                form::removeAll));
    }

    private void stop() {
        var labels = new WordsStep.Labels(
                getTranslation("improvement.activity.ask.stop"),
                getTranslation("improvement.activity.askHint.stop"),
                getTranslation("improvement.activity.do.stop"),
                ReviewField.MOST);
        form.removeAll();
        form.add(new WordsStep(
                "learned",
                labels,
                drawer.keeper("stop/" + card.id()),
                reason -> desk.activities.stop(card.id(), reason),
                form::removeAll));
    }
}
