package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.huddleboard.huddle.application.HuddleCard;
import org.huddleboard.huddle.application.HuddleCard.Somebody;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;

/** Beside the block: who is here and who is away, a question that waits, and the wall. */
class Side extends Aside {
    private static final int MANY = 8;

    private final transient HuddleDesk desk;
    private final Div people = new Div();
    private final Div waiting = new Div();
    private final Span wall = new Span(getTranslation("huddle.side.wall"));
    final TypedLine away;

    Side(HuddleDesk desk, TeamId team, Supplier<HuddleCard> card) {
        this.desk = desk;
        addClassName("side");
        getElement().setAttribute("aria-label", getTranslation("huddle.side.label"));
        away = new TypedLine(
                        getTranslation("huddle.side.who"),
                        desk.keeper(team, "away"),
                        (_, line) -> desk.notes.away(card.get().id().orElseThrow(), line),
                        () -> {})
                .at("n");
        away.field.setHelperText(getTranslation("huddle.side.whoHint"));
        people.addClassName("side__people");
        waiting.addClassName("side__waiting");
        wall.addClassNames("side__wall", "hb-before", Glyph.SCREEN.className());
        add(people, away, waiting, wall);
    }

    void show(HuddleCard card) {
        people.removeAll();
        var here = card.people().stream().filter(Somebody::here).toList();
        var gone = card.people().stream().filter(somebody -> !somebody.here()).toList();
        people.add(new H2(
                getTranslation("huddle.side.here", here.size(), card.people().size())));
        people.setClassName("side__people--many", here.size() > MANY);
        var present = new Div();
        present.addClassName("side__rows");
        here.forEach(somebody -> present.add(row(card, somebody)));
        people.add(present);
        if (!gone.isEmpty()) {
            people.add(new H2(getTranslation("huddle.side.away")));
            gone.forEach(somebody -> people.add(row(card, somebody)));
        }
        away.setVisible(card.mayRun());
        waiting.removeAll();
        card.questions().stream().limit(1).map(this::question).forEach(waiting::add);
        wall.setVisible(card.mayRun());
    }

    private Component row(HuddleCard card, Somebody somebody) {
        var name = new Span(somebody.person().firstName());
        name.addClassName("side__name");
        var state = Stage.quiet(getTranslation(somebody.here() ? "huddle.side.isHere" : "huddle.side.read"));
        if (!card.mayRun()) {
            var row = new Div(Stage.mark(somebody.person()), name, state);
            row.addClassName("side__row");
            return row;
        }
        var row = new NativeButton();
        row.add(Stage.mark(somebody.person()), name, state);
        row.addClassName("side__row");
        row.getElement().setAttribute("data-member", somebody.person().id().toString());
        row.getElement().setAttribute("aria-pressed", String.valueOf(somebody.here()));
        row.setAriaLabel(getTranslation(
                somebody.here() ? "huddle.side.takeOut" : "huddle.side.putBack",
                somebody.person().name()));
        row.addClickListener(_ ->
                desk.notes.present(card.id().orElseThrow(), somebody.person().id(), !somebody.here()));
        return row;
    }

    private Component question(HuddleCard.Asked asked) {
        var head = new Span(asked.by()
                .map(person -> getTranslation("huddle.focus.by", person.firstName()))
                .orElse(getTranslation("huddle.focus.anonymous")));
        head.addClassNames("side__asked", "hb-before", Glyph.QUESTION.className());
        return new Sheet(head, new Paragraph(asked.words()));
    }
}
