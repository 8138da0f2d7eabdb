package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.huddleboard.goals.application.goal.GoalCard;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.shared.ui.Sheet;

/** Goals one below the other: the sentence, how it is measured, how far it is. */
public class GoalList extends Sheet {
    private final transient DayWords days;

    public GoalList(String heading, List<GoalCard> cards, Function<GoalCard, String> path, DayWords days) {
        this.days = days;
        addClassName("goal-list");
        var list = new UnorderedList();
        cards.forEach(card -> list.add(item(card, path)));
        add(new H2(heading), list);
        setVisible(!cards.isEmpty());
    }

    private ListItem item(GoalCard card, Function<GoalCard, String> path) {
        var link = new Anchor(path.apply(card), card.sentence());
        var measure = new Span(card.measure());
        measure.addClassName("goal-list__measure");
        var state = new Span(state(card));
        state.addClassName("goal-list__state");
        return new ListItem(link, measure, state);
    }

    private String state(GoalCard card) {
        return switch (card.state()) {
            case DO ->
                card.cycle()
                        .map(cycle -> cycle.due()
                                ? getTranslation("goals.list.due")
                                : getTranslation("goals.cycle.week", cycle.week(), cycle.of()))
                        .orElse("");
            case PROPOSED ->
                card.proposedBy()
                        .map(by -> getTranslation("goals.proposedBy", by.firstName()))
                        .orElseGet(() -> getTranslation("goals.state.PROPOSED"));
            case PLAN -> getTranslation("goals.state.PLAN");
            case REVIEWED, DROPPED, DECLINED ->
                getTranslation(
                        "goals.list.over",
                        card.outcome()
                                .map(outcome -> getTranslation("goals.review.outcome." + outcome))
                                .orElseGet(() -> getTranslation("goals.state." + card.state())),
                        card.overOn().map(day -> days.say(day, getLocale())).orElse(""));
        };
    }
}
