package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.DomEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows under a heading with one listener for all their buttons. Showing them again touches only those whose card has
 * changed, so that what somebody types below a row stays.
 *
 * @param <I> what names a card
 * @param <C> what a row shows
 * @param <R> the row
 */
public abstract class RowSheet<I, C, R extends Component> extends Sheet {
    private static final String STEP = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";
    private static final int HEADING = 1;

    private final transient Function<C, I> id;
    private final transient Map<I, Shown<C, R>> shown = new LinkedHashMap<>();

    private record Shown<C, R>(C card, R row) {}

    protected RowSheet(String heading, Function<C, I> id) {
        this.id = id;
        add(new H2(heading));
        getElement()
                .addEventListener("click", this::told)
                .addEventData(STEP)
                .addEventData(REF)
                .setFilter(ON_A_BUTTON);
    }

    private void told(DomEvent event) {
        var data = event.getEventData();
        act(data.get(STEP).asString(), data.get(REF).asString());
    }

    /** Draws one. */
    protected abstract R draw(C card);

    /** A button of a row was pressed. */
    protected abstract void act(String step, String ref);

    protected final void lay(List<C> cards) {
        setVisible(!cards.isEmpty());
        var ids = cards.stream().map(id).toList();
        shown.entrySet().removeIf(entry -> {
            var gone = !ids.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue().row());
            }
            return gone;
        });
        for (var at = 0; at < cards.size(); at++) {
            put(HEADING + at, cards.get(at));
        }
    }

    private void put(int at, C card) {
        var before = shown.get(id.apply(card));
        if (before != null && before.card().equals(card)) {
            if (indexOf(before.row()) != at) {
                addComponentAtIndex(at, before.row());
            }
            return;
        }
        if (before != null) {
            remove(before.row());
        }
        var row = draw(card);
        shown.put(id.apply(card), new Shown<>(card, row));
        addComponentAtIndex(at, row);
    }

    public final Optional<R> row(I wanted) {
        return Optional.ofNullable(shown.get(wanted)).map(Shown::row);
    }

    public final Optional<C> card(I wanted) {
        return Optional.ofNullable(shown.get(wanted)).map(Shown::card);
    }
}
