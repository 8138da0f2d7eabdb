package org.huddleboard.feedback.ui;

import java.util.Collection;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.shared.ui.ChoiceBar;

/** Everything a restart must not lose, the key of the post included: a card that arrived is not sent twice. */
class ComposerMemory {
    private static final int MILLIS_TO_HINTS = 300;

    private final DraftKeeper keeper;

    ComposerMemory(DraftKeeper keeper) {
        this.keeper = keeper;
    }

    ComposerMemory keep(String name, Kept kept) {
        keeper.keep(name, kept);
        return this;
    }

    <E extends Enum<E>> ComposerMemory keep(String name, ChoiceBar<E> choice, Class<E> type) {
        var kept = new Kept(choice.getValue().name());
        choice.addValueChangeListener(event -> kept.setValue(event.getValue().name()));
        kept.addValueChangeListener(event -> {
            if (!event.getValue().isBlank()) {
                choice.setValue(Enum.valueOf(type, event.getValue()));
            }
        });
        return keep(name, kept);
    }

    /** Words are kept, and asked about, sooner after the last key than the keeper would. */
    ComposerMemory keep(Collection<PartField> fields) {
        fields.forEach(field -> {
            keeper.keep(field.part().name(), field.words());
            field.words().setValueChangeTimeout(MILLIS_TO_HINTS);
        });
        return this;
    }
}
