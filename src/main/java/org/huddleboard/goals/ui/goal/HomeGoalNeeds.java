package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.goals.GoalState;
import org.huddleboard.goals.application.goal.GoalCard;
import org.huddleboard.goals.ui.GoalNavigation;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.WordsCard;
import org.huddleboard.shared.ui.home.HomePart;

/** Cards that wait: a goal somebody suggests, one whose review has come, and the next small step. */
@SpringComponent
class HomeGoalNeeds implements HomePart {
    private static final int ORDER = 60;

    private final GoalDesk desk;
    private final Access access;
    private final Messages messages;

    HomeGoalNeeds(GoalDesk desk, Access access, Messages messages) {
        this.desk = desk;
        this.access = access;
        this.messages = messages;
    }

    @Override
    public Place place() {
        return Place.NEED;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        return access.may(Action.GOALS_OWN)
                ? desk.reading().living(UI.getCurrentOrThrow().getLocale()).stream()
                        .flatMap(this::needs)
                        .toList()
                : List.of();
    }

    private Stream<Component> needs(GoalCard card) {
        if (card.state() == GoalState.PROPOSED) {
            return Stream.of(proposal(card));
        }
        if (card.cycle().filter(GoalCard.Cycle::due).isPresent()) {
            return Stream.of(review(card));
        }
        return card.cycle().isEmpty()
                ? Stream.empty()
                : card.next().filter(desk::isForToday).map(step -> step(card, step)).stream();
    }

    private Component proposal(GoalCard card) {
        var need = new WordsCard(
                CardKind.TASK,
                card.proposedBy()
                        .map(by -> say("goals.proposedBy", by.firstName()))
                        .orElseGet(() -> say("goals.state.PROPOSED")));
        need.words(new Paragraph(card.sentence()));
        var no = new CardButton(say("goals.decline"));
        no.addClickListener(_ -> desk.plans().decline(card.id()));
        need.actions(link(GoalNavigation.planning(card.id()), "goals.take", true), no);
        return need;
    }

    private Component review(GoalCard card) {
        var need = new WordsCard(CardKind.TASK, say("goals.home.due"));
        need.words(new Paragraph(card.sentence()));
        need.actions(link(GoalNavigation.path(card.id()), "goals.home.review", true));
        return need;
    }

    private Component step(GoalCard card, GoalCard.Step step) {
        var need = new WordsCard(CardKind.TASK, say("goals.step.next"));
        need.words(new Paragraph(step.words()));
        var did = new CardButton(Glyph.CHECK, say("goals.step.didMine")).primary();
        did.addClickListener(_ -> desk.steps().done(step.id()));
        need.actions(did, link(GoalNavigation.path(card.id()), "goals.home.open", false));
        return need;
    }

    private Anchor link(String path, String key, boolean primary) {
        var link = new Anchor(path, say(key));
        link.addClassName("hb-button");
        if (primary) {
            link.addClassName("hb-button--primary");
        }
        return link;
    }

    private String say(String key, Object... arguments) {
        return messages.say(UI.getCurrentOrThrow().getLocale(), key, arguments);
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.GOALS_OWN) ? List.of(desk.changes()) : List.of();
    }
}
