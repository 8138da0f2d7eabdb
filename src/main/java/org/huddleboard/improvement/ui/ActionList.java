package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.DomEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.application.ActionCard;
import org.huddleboard.shared.ui.Sheet;

/** Actions under each other with one listener for all their buttons. Showing them again touches only what changed. */
class ActionList extends Sheet {
    private static final String STEP = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";
    private static final int HEADING = 1;

    private final Map<ActionId, Shown> shown = new LinkedHashMap<>();

    private final transient Function<ActionCard, Optional<Component>> origin;

    private record Shown(ActionCard card, ActionRow row) {}

    /** @param origin the way back to what an action is about */
    ActionList(String heading, BiConsumer<String, ActionId> act, Function<ActionCard, Optional<Component>> origin) {
        this.origin = origin;
        addClassName("action-list");
        add(new H2(heading));
        getElement()
                .addEventListener("click", event -> told(event, act))
                .addEventData(STEP)
                .addEventData(REF)
                .setFilter(ON_A_BUTTON);
    }

    private static void told(DomEvent event, BiConsumer<String, ActionId> act) {
        var data = event.getEventData();
        act.accept(data.get(STEP).asString(), ActionId.of(data.get(REF).asString()));
    }

    void show(List<ActionCard> cards, LocalDate today) {
        setVisible(!cards.isEmpty());
        var ids = cards.stream().map(ActionCard::id).toList();
        shown.entrySet().removeIf(entry -> {
            var gone = !ids.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue().row());
            }
            return gone;
        });
        for (var at = 0; at < cards.size(); at++) {
            put(HEADING + at, cards.get(at), today);
        }
    }

    private void put(int at, ActionCard card, LocalDate today) {
        var before = shown.get(card.id());
        if (before != null && before.card().equals(card)) {
            if (indexOf(before.row()) != at) {
                addComponentAtIndex(at, before.row());
            }
            return;
        }
        if (before != null) {
            remove(before.row());
        }
        var row = new ActionRow(card, today, origin.apply(card));
        shown.put(card.id(), new Shown(card, row));
        addComponentAtIndex(at, row);
    }

    Optional<ActionRow> row(ActionId id) {
        return Optional.ofNullable(shown.get(id)).map(Shown::row);
    }

    Optional<ActionCard> card(ActionId id) {
        return Optional.ofNullable(shown.get(id)).map(Shown::card);
    }
}
