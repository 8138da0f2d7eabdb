package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shadowing.application.SlotCard.Standing;

/** What a session's field says about it, in the language of the component it stands on. */
final class SlotSentences {
    private SlotSentences() {}

    static String state(Component on, SlotCard slot, boolean suggested) {
        return switch (slot.standing()) {
            case FREE ->
                suggested
                        ? on.getTranslation("shadowing.slot.next")
                        : on.getTranslation("shadowing.slot.FREE", slot.free());
            case MINE -> on.getTranslation("shadowing.slot.MINE");
            case HOSTED ->
                slot.guests().isEmpty()
                        ? on.getTranslation("shadowing.slot.HOSTED")
                        : on.getTranslation("shadowing.slot.beside", guests(slot));
            case FULL -> on.getTranslation("shadowing.slot.FULL", slot.seats());
            case LOCKED ->
                on.getTranslation("shadowing.slot.LOCKED", slot.rung().number() - 1);
            case OVER -> on.getTranslation("shadowing.slot.OVER");
            case TO_WRITE -> on.getTranslation("shadowing.slot.TO_WRITE");
            case TO_SIGN -> on.getTranslation("shadowing.slot.TO_SIGN", slot.hostFirstName());
            case SIGNED -> on.getTranslation("shadowing.slot.SIGNED");
        };
    }

    static String guests(SlotCard slot) {
        return slot.guests().stream().map(guest -> guest.person().firstName()).collect(Collectors.joining(", "));
    }

    /** How the field looks; colours say the kind of thing, the words say the rest. */
    static String look(SlotCard slot) {
        return switch (slot.standing()) {
            case FREE -> "free";
            case MINE, HOSTED -> "mine";
            case FULL, LOCKED, OVER, TO_WRITE, TO_SIGN, SIGNED -> "quiet";
        };
    }

    static boolean isBookable(SlotCard slot) {
        return slot.standing() == Standing.FREE;
    }
}
