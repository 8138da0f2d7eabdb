package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.DomEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.Printed;

/**
 * Cards side by side with one listener for all their buttons. Each is printed, and drawn anew only where somebody works
 * on it; showing them again touches only those that changed.
 */
class CardList extends Section {
    private static final String ACTION = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";

    private final transient When when;
    private final Map<FeedbackId, Shown> shown = new LinkedHashMap<>();

    private record Shown(FeedbackCard card, Component sheet) {}

    CardList(When when, BiConsumer<String, FeedbackId> act) {
        this.when = when;
        addClassName("card-list");
        getElement()
                .addEventListener("click", event -> told(event, act))
                .addEventData(ACTION)
                .addEventData(REF)
                .setFilter(ON_A_BUTTON);
    }

    private static void told(DomEvent event, BiConsumer<String, FeedbackId> act) {
        var data = event.getEventData();
        act.accept(data.get(ACTION).asString(), FeedbackId.of(data.get(REF).asString()));
    }

    void show(List<FeedbackCard> cards) {
        var ids = cards.stream().map(FeedbackCard::id).toList();
        shown.entrySet().removeIf(entry -> {
            var gone = !ids.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue().sheet());
            }
            return gone;
        });
        for (var at = 0; at < cards.size(); at++) {
            put(at, cards.get(at));
        }
    }

    /** Shows this card anew where it stands. */
    void replace(FeedbackCard card) {
        sheet(card.id()).ifPresent(sheet -> put(indexOf(sheet), card));
    }

    private void put(int at, FeedbackCard card) {
        var before = shown.get(card.id());
        if (before == null || !before.card().equals(card)) {
            lay(at, card, Printed.of(new FeedbackCardView(card, when)));
        }
    }

    private void lay(int at, FeedbackCard card, Component sheet) {
        sheet(card.id()).ifPresent(this::remove);
        shown.put(card.id(), new Shown(card, sheet));
        addComponentAtIndex(at, sheet);
    }

    /** Opens the field for the one sentence back on this card. */
    void answerOn(FeedbackId id, ReplyField field) {
        live(id).ifPresent(view -> view.answerWith(field));
    }

    /** Puts the field away, if there is one; the keyboard goes on at the card's own button. */
    void goOnAt(FeedbackId id) {
        live(id).ifPresent(FeedbackCardView::focusNext);
    }

    /** The card drawn anew, so that somebody can write on it. */
    private Optional<FeedbackCardView> live(FeedbackId id) {
        return card(id).map(card -> {
            var view = new FeedbackCardView(card, when);
            lay(sheet(id).map(this::indexOf).orElse(0), card, view);
            return view;
        });
    }

    private Optional<Component> sheet(FeedbackId id) {
        return Optional.ofNullable(shown.get(id)).map(Shown::sheet);
    }

    Optional<FeedbackCard> card(FeedbackId id) {
        return Optional.ofNullable(shown.get(id)).map(Shown::card);
    }
}
