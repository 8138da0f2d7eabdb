package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.application.Recipient;
import org.huddleboard.feedback.ui.FeedbackNavigation.Tab;
import org.huddleboard.feedback.ui.ask.AskNavigation;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PersonMark;

/** No cards here yet: why that is, and two first steps with the names of real colleagues. */
class EmptyFeedback extends Div {
    private final transient Desk desk;

    EmptyFeedback(Desk desk) {
        this.desk = desk;
        addClassName("empty-feedback");
    }

    void show(Tab tab, boolean empty) {
        removeAll();
        setVisible(empty);
        if (empty) {
            add(state(tab));
        }
    }

    private EmptyState state(Tab tab) {
        var state = new EmptyState(
                        getTranslation("feedback.empty.headline." + tab), getTranslation("feedback.empty.why." + tab))
                .shape(CardKind.FEEDBACK, CardKind.THANKS);
        if (tab == Tab.ASKED_FOR) {
            return state.step(button(AskNavigation.ask(getTranslation("feedback.aside.ask"))));
        }
        var mates = desk.writing().teamMates(2);
        if (mates.isEmpty()) {
            return state.step(button(FeedbackNavigation.write(getTranslation("feedback.aside.write"))));
        }
        steps(mates).forEach(state::step);
        return state;
    }

    private List<Div> steps(List<Recipient> mates) {
        var first = mates.getFirst();
        var last = mates.getLast();
        return List.of(
                step(
                        first,
                        getTranslation("feedback.empty.step.write"),
                        FeedbackNavigation.writeTo(
                                ((Addressee.Colleague) first.to()).id(),
                                getTranslation("feedback.empty.writeTo", first.shortName()))),
                step(
                        last,
                        getTranslation("feedback.empty.step.thank"),
                        FeedbackNavigation.thank(
                                ((Addressee.Colleague) last.to()).id(),
                                getTranslation("feedback.empty.thank", last.shortName()))));
    }

    private static Div step(Recipient mate, String why, RouterLink link) {
        var step = new Div(new PersonMark(mate.initials(), mate.name(), mate.hue()), new Span(why), button(link));
        step.addClassName("empty-feedback__step");
        return step;
    }

    private static RouterLink button(RouterLink link) {
        link.addClassName("hb-button");
        return link;
    }
}
