package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shadowing.application.SlotCard.Standing;

/** Who sits in a session and who booked it, for its host, its guest, and whoever looks after a guest. */
record BesideLines(SlotCard slot, LookedAfter starters) {
    Optional<String> ownSentence(Component on) {
        return slot.bookedForMeBy()
                .map(booker -> on.getTranslation("shadowing.panel.bookedForYou", booker.firstName()));
    }

    /** The others there whose names the reader may know. */
    List<SlotCard.Guest> others() {
        return slot.guests().stream()
                .filter(guest -> !slot.mine().equals(Optional.of(guest.booking())))
                .filter(guest -> slot.standing() == Standing.HOSTED || starters.holds(guest.person()))
                .toList();
    }

    /** As long as the session is to come. */
    boolean isMineToTakeBack(SlotCard.Guest guest) {
        return slot.ahead() && starters.holds(guest.person());
    }

    String sentence(Component on, SlotCard.Guest guest) {
        var name = guest.person().firstName();
        return guest.bookedBy()
                .map(Person::firstName)
                .map(booker -> on.getTranslation("shadowing.panel.sitsBookedBy", name, booker))
                .orElseGet(() -> on.getTranslation("shadowing.panel.sits", name));
    }
}
