package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shadowing.application.StarterCard;
import org.huddleboard.shared.ui.CardButton;

/** For whoever looks after new starters: whom the seat is for, and the click that books it. What is refused is said here. */
class BookFor extends Div {
    final Select<StarterCard> starter = new Select<>();
    final CardButton book = new CardButton("").primary();
    private transient List<StarterCard> offered = List.of();
    private transient Optional<SlotCard> slot = Optional.empty();

    BookFor(BiConsumer<SlotCard, StarterCard> booked) {
        addClassName("book-for");
        starter.setLabel(getTranslation("shadowing.panel.for"));
        starter.setItemLabelGenerator(this::label);
        starter.addValueChangeListener(_ -> {
            starter.setInvalid(false);
            nameTheButton();
        });
        book.addClassName("hb-button--large");
        book.addClickListener(_ -> slot.ifPresent(chosen -> {
            starter.setInvalid(false);
            booked.accept(chosen, starter.getValue());
        }));
        add(starter, book);
    }

    private String label(StarterCard card) {
        var name = card.person().name();
        return card.next()
                .map(rung -> getTranslation("shadowing.panel.starter", name, rung.number()))
                .orElseGet(() -> getTranslation("shadowing.panel.starterAtTheTop", name));
    }

    /** Another session begins with whoever it would be the next rung of; the same one keeps whoever was chosen. */
    void offer(SlotCard free, List<StarterCard> starters) {
        var same = id().filter(free.id()::equals).isPresent();
        var before = Optional.ofNullable(starter.getValue());
        slot = Optional.of(free);
        if (same && starters.equals(offered)) {
            return;
        }
        offered = starters;
        starter.setItems(starters);
        starter.setValue(before.filter(_ -> same)
                .flatMap(chosen -> starters.stream()
                        .filter(card ->
                                card.person().id().equals(chosen.person().id()))
                        .findFirst())
                .or(() -> starters.stream().filter(card -> card.isNext(free)).findFirst())
                .orElseGet(starters::getFirst));
        nameTheButton();
    }

    private Optional<ShadowingSessionId> id() {
        return slot.map(SlotCard::id);
    }

    private void nameTheButton() {
        var chosen = Optional.ofNullable(starter.getValue());
        book.setEnabled(chosen.isPresent());
        book.setText(getTranslation(
                "shadowing.panel.bookFor",
                chosen.map(card -> card.person().firstName()).orElse("")));
    }

    void refuse(String sentence) {
        starter.setErrorMessage(sentence);
        starter.setInvalid(true);
        starter.focus();
    }
}
