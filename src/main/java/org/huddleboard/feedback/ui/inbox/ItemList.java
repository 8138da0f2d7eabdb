package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.DomEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.huddleboard.feedback.application.inbox.InboxItem;
import org.huddleboard.shared.ui.Printed;

/** Pieces of feedback with one listener for all their buttons; each is printed, save the one that is open. */
class ItemList extends Section {
    private static final String ACTION = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";

    private final Map<UUID, Laid> laid = new LinkedHashMap<>();

    /** One of the list: printed from {@code key}, or open where {@code open} is there. */
    private record Laid(Line line, Component sheet) {}

    /** What a line shows; a line that is the same is left alone. */
    record Line(InboxItem item, int number, boolean open) {
        boolean isSame(Line before) {
            return open ? before.open() : equals(before);
        }
    }

    ItemList(BiConsumer<String, UUID> act) {
        addClassName("item-list");
        getElement()
                .addEventListener("click", event -> told(event, act))
                .addEventData(ACTION)
                .addEventData(REF)
                .setFilter(ON_A_BUTTON);
    }

    private static void told(DomEvent event, BiConsumer<String, UUID> act) {
        var data = event.getEventData();
        act.accept(data.get(ACTION).asString(), UUID.fromString(data.get(REF).asString()));
    }

    /** An open line stays where it is and follows by itself: nothing is taken from under somebody who writes. */
    void show(List<Line> lines, Function<Line, Component> draw, Function<Line, Component> open) {
        var records = lines.stream().map(line -> line.item().record()).toList();
        laid.entrySet().removeIf(entry -> {
            var gone = !records.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue().sheet());
            }
            return gone;
        });
        for (var at = 0; at < lines.size(); at++) {
            put(at, lines.get(at), draw, open);
        }
    }

    private void put(int at, Line line, Function<Line, Component> draw, Function<Line, Component> open) {
        var before = laid.get(line.item().record());
        if (before != null && line.isSame(before.line())) {
            laid.put(line.item().record(), new Laid(line, before.sheet()));
            if (indexOf(before.sheet()) != at) {
                addComponentAtIndex(at, before.sheet());
            }
            return;
        }
        if (before != null) {
            remove(before.sheet());
        }
        var sheet = line.open() ? open.apply(line) : Printed.of(draw.apply(line));
        laid.put(line.item().record(), new Laid(line, sheet));
        addComponentAtIndex(at, sheet);
    }
}
