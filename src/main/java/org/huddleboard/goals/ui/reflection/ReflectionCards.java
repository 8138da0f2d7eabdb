package org.huddleboard.goals.ui.reflection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.ReflectionId;
import org.huddleboard.goals.ReflectionPart;
import org.huddleboard.goals.application.reflection.ReflectionCard;
import org.huddleboard.goals.application.reflection.ReflectionPlace;
import org.huddleboard.goals.application.reflection.WriteReflection;
import org.huddleboard.shared.ui.AudienceLine;
import org.jspecify.annotations.Nullable;

/** What? So what? Now what? The latest reflection on a goal, or the one that stands alone, answered card by card. */
public class ReflectionCards extends Section {
    private final @Nullable GoalId goal;
    private final transient ReflectionDesk desk;
    private final Div cards = new Div();
    private final Div foot = new Div();
    private transient ReflectionPlace shown;
    private transient Optional<ReflectionPart> open = Optional.empty();

    /** Without a goal it is the one that stands alone. */
    ReflectionCards(@Nullable GoalId goal, ReflectionDesk desk) {
        this.goal = goal;
        this.desk = desk;
        addClassName("reflection-cards");
        cards.addClassName("reflection-cards__row");
        foot.addClassName("reflection-cards__foot");
        add(new H2(getTranslation("goals.reflection.heading")), cards, foot);
        shown = latest();
        show();
        setVisible(shown.mine() || shown.latest().isPresent());
        if (shown.mine()) {
            Signal.effect(this, () -> {
                desk.changes().get();
                refresh();
            });
        }
    }

    private ReflectionPlace latest() {
        return goal == null ? desk.reading().alone() : desk.reading().at(goal);
    }

    /** A card that is being answered stays as it is. */
    private void refresh() {
        var now = latest();
        if (open.isEmpty() && !now.equals(shown)) {
            shown = now;
            show();
        }
    }

    private void show() {
        cards.removeAll();
        for (var part : ReflectionPart.values()) {
            cards.add(open.filter(part::equals).isPresent() ? form(part) : card(part));
        }
        foot.removeAll();
        foot.add(new AudienceLine(audience()));
        if (shown.mine() && open.isEmpty()) {
            shown.latest().ifPresent(card -> foot.add(new ReflectionActions(card, desk, this::begin)));
        }
    }

    private String audience() {
        if (!shown.mine()) {
            return getTranslation("goals.reflection.sees.guide");
        }
        return shown.latest()
                .flatMap(ReflectionCard::sharedOn)
                .map(day -> getTranslation(
                        "goals.reflection.sees.shared", desk.days().say(day, getLocale())))
                .orElseGet(() -> getTranslation("goals.reflection.sees.me"));
    }

    private Component card(ReflectionPart part) {
        var stands = shown.latest().flatMap(ReflectionCard::sharedOn).isPresent();
        return new PartCard(part, words(part), shown.mine() && !stands, () -> write(part));
    }

    private Optional<String> words(ReflectionPart part) {
        return shown.latest().flatMap(card -> Optional.ofNullable(card.words().get(part)));
    }

    private void write(ReflectionPart part) {
        open = Optional.of(part);
        show();
    }

    private PartForm form(ReflectionPart part) {
        var id = shown.latest().map(ReflectionCard::id).orElseGet(ReflectionId::create);
        var form = new PartForm(
                part,
                words(part).orElse(""),
                desk.keeper("reflection/" + place() + "/" + part),
                words -> desk.service().write(new WriteReflection(id, goal, part, words)),
                this::close);
        form.words.focus();
        return form;
    }

    /** Where its draft is kept: with the reflection, or with what the new one will be about. */
    private String place() {
        return shown.latest()
                .map(card -> card.id().value())
                .or(() -> Optional.ofNullable(goal).map(GoalId::value))
                .map(UUID::toString)
                .orElse("alone");
    }

    private void close() {
        open = Optional.empty();
        shown = latest();
        show();
    }

    /** Three empty cards for the next one; the last one stands on the page of all of them. */
    private void begin() {
        shown = new ReflectionPlace(Optional.empty(), true);
        write(ReflectionPart.WHAT);
    }
}
