package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.application.cycle.AddStep;
import org.huddleboard.goals.application.goal.GoalCard;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.KindToken;

/** The next small step with "I did it"; where there is none, one line to name it. */
class StepCard extends Article {
    private final GoalPage page;
    private final transient GoalDesk desk;

    StepCard(GoalPage page, GoalDesk desk) {
        this.page = page;
        this.desk = desk;
        addClassNames("step-card", CardKind.TASK.className());
        var head = new Header(new KindToken(CardKind.TASK), new H2(getTranslation("goals.step.next")));
        head.addClassName("step-card__head");
        add(head);
        page.card().next().ifPresentOrElse(this::show, this::ask);
    }

    private void show(GoalCard.Step step) {
        add(new Paragraph(step.words()));
        if (page.mine()) {
            var did = new CardButton(getTranslation("goals.step.did"));
            did.addClickListener(_ -> desk.steps().done(step.id()));
            var reword = new CardButton(getTranslation("goals.step.reword")).soft();
            var buttons = new Div(did, reword);
            buttons.addClassName("step-card__buttons");
            reword.addClickListener(_ -> {
                removeAll();
                add(new StepField(
                        getTranslation("goals.step.rewordLabel"),
                        step.words(),
                        words -> desk.steps().reword(step.id(), words)));
            });
            add(buttons);
        }
    }

    private void ask() {
        if (!page.mine()) {
            add(new Paragraph(getTranslation("goals.step.none")));
            return;
        }
        var key = UUID.randomUUID();
        add(new StepField(
                getTranslation("goals.step.label"),
                "",
                words -> desk.steps().add(new AddStep(key, page.card().id(), words, Optional.empty()))));
        page.steps().stream()
                .filter(step -> step.doneOn().isPresent())
                .reduce((_, last) -> last)
                .ifPresent(last -> {
                    var again = new CardButton(getTranslation("goals.step.again")).soft();
                    again.addClickListener(
                            _ -> desk.steps().add(new AddStep(key, page.card().id(), last.words(), Optional.empty())));
                    add(again);
                });
    }
}
