package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shadowing.application.SlotCard.Standing;
import org.huddleboard.shadowing.application.WeekCard;

/** The finding of the week: what the reader could do next, or what is settled already. */
record WeekHeadline(SlotWords words) {
    String say(Component on, WeekCard week) {
        if (!week.mayBook()) {
            return on.getTranslation("shadowing.headline.site", week.slots().size());
        }
        if (week.ladder().isPresent() && week.suggested().isPresent()) {
            var slot = week.suggested().get();
            return about(on, "shadowing.headline." + slot.rung(), slot);
        }
        return week.next()
                .map(slot -> settled(on, slot))
                .or(() -> week.suggested().map(slot -> about(on, "shadowing.headline.free", slot)))
                .orElseGet(() -> on.getTranslation("shadowing.headline.none"));
    }

    private String about(Component on, String key, SlotCard slot) {
        return on.getTranslation(
                key, words.day(slot.start(), UI.getCurrentOrThrow().getLocale()), slot.hostFirstName());
    }

    private String settled(Component on, SlotCard slot) {
        var day = words.day(slot.start(), UI.getCurrentOrThrow().getLocale());
        var time = words.time(slot.start());
        return slot.standing() == Standing.HOSTED
                ? on.getTranslation("shadowing.headline.hosting", day, time, SlotSentences.guests(slot))
                : on.getTranslation("shadowing.headline.next", day, time, slot.hostFirstName());
    }
}
