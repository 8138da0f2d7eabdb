package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shadowing.application.SlotCard.Standing;

/** Who sits in a session and who booked it, for its host, its guest, and whoever looks after a guest. */
record BesideLines(SlotCard slot, LookedAfter starters) {
    List<String> sentences(Component on) {
        var mine = slot.bookedForMeBy()
                .map(booker -> on.getTranslation("shadowing.panel.bookedForYou", booker.firstName()));
        var others = slot.guests().stream()
                .filter(guest -> !slot.mine().equals(Optional.of(guest.booking())))
                .filter(guest -> slot.standing() == Standing.HOSTED || starters.holds(guest.person()))
                .map(guest -> said(on, guest));
        return Stream.concat(mine.stream(), others).toList();
    }

    private static String said(Component on, SlotCard.Guest guest) {
        var name = guest.person().firstName();
        return guest.bookedBy()
                .map(Person::firstName)
                .map(booker -> on.getTranslation("shadowing.panel.sitsBookedBy", name, booker))
                .orElseGet(() -> on.getTranslation("shadowing.panel.sits", name));
    }
}
