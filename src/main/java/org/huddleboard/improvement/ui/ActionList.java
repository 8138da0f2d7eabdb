package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.application.ActionCard;
import org.huddleboard.shared.ui.RowSheet;

/** Actions under each other. */
class ActionList extends RowSheet<ActionId, ActionCard, ActionRow> {
    private final transient BiConsumer<String, ActionId> act;
    private final transient Function<ActionCard, Optional<Component>> origin;
    private LocalDate today = LocalDate.EPOCH;

    /** @param origin the way back to what an action is about */
    ActionList(String heading, BiConsumer<String, ActionId> act, Function<ActionCard, Optional<Component>> origin) {
        super(heading, ActionCard::id);
        this.act = act;
        this.origin = origin;
        addClassName("action-list");
    }

    void show(List<ActionCard> cards, LocalDate day) {
        today = day;
        lay(cards);
    }

    @Override
    protected ActionRow draw(ActionCard card) {
        return new ActionRow(card, today, origin.apply(card));
    }

    @Override
    protected void act(String step, String ref) {
        act.accept(step, ActionId.of(ref));
    }
}
