package org.huddleboard.feedback.ui;

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

/** Cards side by side with one listener for all their buttons. Showing them again touches only those that changed. */
class CardList extends Section {
    private static final String ACTION = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";

    private final transient When when;
    private final Map<FeedbackId, Shown> shown = new LinkedHashMap<>();

    private record Shown(FeedbackCard card, FeedbackCardView view) {}

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
                remove(entry.getValue().view());
            }
            return gone;
        });
        for (var at = 0; at < cards.size(); at++) {
            put(at, cards.get(at));
        }
    }

    /** Shows this card anew where it stands. */
    void replace(FeedbackCard card) {
        view(card.id()).ifPresent(view -> put(indexOf(view), card));
    }

    private void put(int at, FeedbackCard card) {
        var before = shown.get(card.id());
        if (before != null && before.card().equals(card)) {
            return;
        }
        if (before != null) {
            remove(before.view());
        }
        var view = new FeedbackCardView(card, when);
        shown.put(card.id(), new Shown(card, view));
        addComponentAtIndex(at, view);
    }

    Optional<FeedbackCardView> view(FeedbackId id) {
        return Optional.ofNullable(shown.get(id)).map(Shown::view);
    }

    Optional<FeedbackCard> card(FeedbackId id) {
        return Optional.ofNullable(shown.get(id)).map(Shown::card);
    }
}
