package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.goals.application.goal.GoalCard;
import org.huddleboard.goals.ui.GoalNavigation;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.KindToken;
import org.huddleboard.shared.ui.Sheet;

/** My goal in two lines and its next small step, with the click that takes it. */
class HomeGoalSheet extends Sheet {
    HomeGoalSheet(GoalCard card, GoalDesk desk) {
        addClassName("home-goal");
        var heading = card.cycle()
                .map(cycle -> cycle.due()
                        ? getTranslation("goals.home.due")
                        : getTranslation("goals.home.week", cycle.week(), cycle.of()))
                .orElseGet(() -> getTranslation("goals.home.mine"));
        var head = new Header(
                Glyph.FLAG.icon(),
                new H2(heading),
                GoalNavigation.toGoal(card.id(), getTranslation("goals.home.open")));
        head.addClassName("home-goal__head");
        add(head, new Paragraph(sentence(card, desk)));
        card.next().ifPresent(step -> add(step(step, desk)));
    }

    private String sentence(GoalCard card, GoalDesk desk) {
        return card.dueOn()
                .map(day -> getTranslation(
                        "goals.home.sentence",
                        card.sentence(),
                        card.measure(),
                        desk.days().say(day, getLocale())))
                .orElse(card.sentence());
    }

    private Div step(GoalCard.Step step, GoalDesk desk) {
        var name = new Span(getTranslation("goals.home.next"));
        name.addClassName("home-goal__name");
        var did = new CardButton(getTranslation("goals.step.did"));
        did.addClickListener(_ -> desk.steps().done(step.id()));
        var words = new Span(step.words());
        words.addClassName("home-goal__words");
        var row = new Div(new KindToken(CardKind.TASK), name, words, did);
        row.addClassNames("home-goal__step", CardKind.TASK.className());
        return row;
    }
}
