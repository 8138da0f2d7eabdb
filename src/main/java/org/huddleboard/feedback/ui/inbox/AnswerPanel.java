package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.application.inbox.InboxItem;
import org.huddleboard.feedback.application.inbox.PastAnswer;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.ChoiceBar;

/** How something is sorted: the answer and its weight, a sentence for the team, steps to take, and what was said before. */
class AnswerPanel extends Div {
    private static final List<Integer> STEPS = List.of(1, 2, 3);

    private final transient InboxDesk desk;
    private final InboxItem item;
    private final transient Runnable changed;
    private final Paragraph refusal = new Paragraph();
    final ChoiceBar<Practice> practice;
    final ChoiceBar<Integer> impact = weight("impact");
    final ChoiceBar<Integer> effort = weight("effort");
    private final Div weights = new Div(impact, effort);
    private final Div telling = new Div();
    private final Div steps = new Div();
    private final Details past = new Details(getTranslation("feedback.inbox.past"));

    AnswerPanel(InboxItem item, InboxItem.Answer answer, InboxDesk desk, Runnable changed) {
        this.item = item;
        this.desk = desk;
        this.changed = changed;
        addClassName("answer-panel");
        practice = new ChoiceBar<>(
                List.of(Practice.values()), choice -> getTranslation("feedback.inbox.practice." + choice));
        practice.setAriaLabel(getTranslation("feedback.inbox.whose"));
        practice.setValue(answer.practice());
        impact.setValue(answer.impact());
        effort.setValue(answer.effort());
        practice.addValueChangeListener(event -> sort(event.getOldValue(), event.getValue()));
        impact.addValueChangeListener(_ -> weigh());
        effort.addValueChangeListener(_ -> weigh());
        refusal.addClassName("answer-panel__refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        weights.addClassName("answer-panel__weights");
        telling.addClassName("answer-panel__telling");
        steps.addClassName("answer-panel__steps");
        past.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                showPast();
            }
        });
        add(practice, refusal, weights, telling, steps, past);
        desk.team().ifPresent(this::followSteps);
        show(answer.practice());
        tell(answer.told());
    }

    private ChoiceBar<Integer> weight(String what) {
        var bar = new ChoiceBar<>(STEPS, step -> getTranslation("feedback.inbox." + what + "." + step));
        bar.setAriaLabel(getTranslation("feedback.inbox." + what));
        return bar;
    }

    private void sort(Practice before, Practice wanted) {
        refusal.setVisible(false);
        try {
            desk.sorting().sort(item.record(), wanted);
            show(wanted);
            tell(Optional.empty());
            after();
        } catch (BrokenRule rule) {
            practice.setValue(before);
            refusal.setText(getTranslation(rule.key(), rule.arguments().toArray()));
            refusal.setVisible(true);
        }
    }

    /** What was told is taken back with the answer. */
    private void tell(Optional<String> told) {
        telling.removeAll();
        telling.add(new TellLine(item, told, desk, this::after));
    }

    private void weigh() {
        desk.sorting().weigh(item.record(), impact.getValue(), effort.getValue());
        after();
    }

    private void after() {
        if (past.isOpened()) {
            showPast();
        }
        changed.run();
    }

    private void show(Practice chosen) {
        weights.setVisible(chosen != Practice.NOT_NOW);
        telling.setVisible(chosen == Practice.OUR_PROCESS);
        steps.setVisible(chosen == Practice.MINE);
    }

    /** What other parts of the board offer for it, such as a step of a goal. */
    private void followSteps(TeamId team) {
        var changes = desk.offers().changes(team);
        if (changes.isEmpty()) {
            offer(team);
        } else {
            Signal.effect(steps, () -> {
                changes.forEach(Signal::get);
                offer(team);
            });
        }
    }

    private void offer(TeamId team) {
        steps.removeAll();
        steps.add(desk.offers().of(team, InboxDesk.ref(item)));
    }

    private void showPast() {
        var list = new OrderedList();
        list.addClassName("answer-panel__past");
        desk.history(item).forEach(step -> list.add(new ListItem(past(step))));
        past.removeAll();
        past.add(list, new AudienceLine(getTranslation("feedback.inbox.onlyYou")));
    }

    private Component[] past(PastAnswer step) {
        var at = new Span(desk.when().say(step.at(), getLocale()));
        at.addClassName("answer-panel__when");
        var weighed = getTranslation(
                "feedback.inbox.pastWeight",
                getTranslation("feedback.inbox.practice." + step.practice()),
                getTranslation("feedback.inbox.impact." + step.impact()),
                getTranslation("feedback.inbox.effort." + step.effort()));
        return step.told()
                .map(words -> new Component[] {at, new Span(weighed), new Paragraph(words)})
                .orElseGet(() -> new Component[] {at, new Span(weighed)});
    }
}
