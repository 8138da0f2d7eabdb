package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.DomEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.shared.ui.offer.PrintedStep;

/**
 * Cards side by side with one listener for all their buttons. Each is printed, and drawn anew only where somebody works
 * on it; showing them again touches only those that changed.
 */
class CardList extends Section {
    private static final String ACTION = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";

    private final transient CardPrints prints;
    private final Map<FeedbackId, Shown> shown = new LinkedHashMap<>();

    private record Shown(FeedbackCard card, List<PrintedStep> steps, Component sheet) {}

    CardList(CardPrints prints, BiConsumer<String, FeedbackId> act) {
        this.prints = prints;
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
        show(cards, Map.of());
    }

    /** With the steps that other parts of the board offer at some of them. */
    void show(List<FeedbackCard> cards, Map<FeedbackId, List<PrintedStep>> steps) {
        var ids = cards.stream().map(FeedbackCard::id).collect(Collectors.toSet());
        shown.entrySet().removeIf(entry -> {
            var gone = !ids.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue().sheet());
            }
            return gone;
        });
        for (var at = 0; at < cards.size(); at++) {
            var card = cards.get(at);
            put(at, card, steps.getOrDefault(card.id(), List.of()));
        }
    }

    /** Shows this card anew where it stands. */
    void replace(FeedbackCard card) {
        sheet(card.id()).ifPresent(sheet -> put(indexOf(sheet), card, steps(card.id())));
    }

    private void put(int at, FeedbackCard card, List<PrintedStep> steps) {
        var before = shown.get(card.id());
        if (before == null || !before.card().equals(card) || !before.steps().equals(steps)) {
            lay(at, card, steps, prints.of(card, steps, getLocale()));
        }
    }

    private void lay(int at, FeedbackCard card, List<PrintedStep> steps, Component sheet) {
        sheet(card.id()).ifPresent(this::remove);
        shown.put(card.id(), new Shown(card, steps, sheet));
        addComponentAtIndex(at, sheet);
    }

    /** Opens a field or a panel on this card. */
    void openOn(FeedbackId id, Component part) {
        live(id).ifPresent(view -> view.open(part));
    }

    /** Puts the field away, if there is one; the keyboard goes on at the card's own button. */
    void goOnAt(FeedbackId id) {
        live(id).ifPresent(FeedbackCardView::focusNext);
    }

    /** The card drawn anew, so that somebody can write on it. */
    private Optional<FeedbackCardView> live(FeedbackId id) {
        return card(id).map(card -> {
            var steps = steps(id);
            var view = prints.drawn(card, steps);
            lay(sheet(id).map(this::indexOf).orElse(0), card, steps, view);
            return view;
        });
    }

    private List<PrintedStep> steps(FeedbackId id) {
        return Optional.ofNullable(shown.get(id)).map(Shown::steps).orElse(List.of());
    }

    private Optional<Component> sheet(FeedbackId id) {
        return Optional.ofNullable(shown.get(id)).map(Shown::sheet);
    }

    Optional<FeedbackCard> card(FeedbackId id) {
        return Optional.ofNullable(shown.get(id)).map(Shown::card);
    }
}
