package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.feedback.ui.CardPrints.CardPrint;
import org.huddleboard.shared.ui.offer.PrintedStep;

/**
 * Cards one after another with one listener for all their buttons. Each is printed, and drawn anew only where somebody
 * works on it; showing them again touches only those that changed. What a list remembers of its cards is shared with
 * every list that shows them.
 */
class CardList extends Section {
    private static final String ACTION = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";

    private final transient CardPrints prints;
    /** In the order of the elements. */
    private final transient List<CardPrint> shown = new ArrayList<>();

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
        for (var at = 0; at < cards.size(); at++) {
            var card = cards.get(at);
            takeOutUpTo(at, card, cards);
            put(at, card, steps.getOrDefault(card.id(), List.of()));
        }
        while (shown.size() > cards.size()) {
            takeOut(shown.size() - 1);
        }
    }

    /** What stands where this card belongs, and is not to be shown any more. */
    private void takeOutUpTo(int at, FeedbackCard card, List<FeedbackCard> cards) {
        while (at < shown.size() && !isAt(at, card) && isGone(shown.get(at).card(), cards)) {
            takeOut(at);
        }
    }

    private static boolean isGone(FeedbackCard card, List<FeedbackCard> cards) {
        return cards.stream().noneMatch(still -> still.id().equals(card.id()));
    }

    private boolean isAt(int at, FeedbackCard card) {
        var there = shown.get(at).card();
        return there == card || there.id().equals(card.id());
    }

    private void takeOut(int at) {
        shown.remove(at);
        getElement().removeChild(at);
    }

    private void put(int at, FeedbackCard card, List<PrintedStep> steps) {
        if (at == shown.size() || !isAt(at, card)) {
            lay(at, prints.of(card, steps, getLocale()));
        } else if (!shown.get(at).shows(card, steps)) {
            takeOut(at);
            lay(at, prints.of(card, steps, getLocale()));
        }
    }

    private void lay(int at, CardPrint print) {
        lay(at, print, print.print().element());
    }

    private void lay(int at, CardPrint print, Element element) {
        shown.add(at, print);
        getElement().insertChild(at, element);
    }

    /** Shows this card anew where it stands. */
    void replace(FeedbackCard card) {
        place(card.id()).ifPresent(at -> put(at, card, shown.get(at).steps()));
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
        return place(id).map(at -> {
            var print = shown.get(at);
            var view = prints.drawn(print.card(), print.steps());
            takeOut(at);
            lay(at, print, view.getElement());
            return view;
        });
    }

    private Optional<Integer> place(FeedbackId id) {
        for (var at = 0; at < shown.size(); at++) {
            if (shown.get(at).card().id().equals(id)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    Optional<FeedbackCard> card(FeedbackId id) {
        return place(id).map(at -> shown.get(at).card());
    }
}
