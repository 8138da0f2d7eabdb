package org.huddleboard.shadowing.ui;

import java.util.List;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shadowing.application.StarterCard;
import org.huddleboard.shadowing.application.WeekCard;

/** The new starters whom the reader may book for; for those who look after nobody there is no list at all. */
record LookedAfter(Optional<List<StarterCard>> starters) {
    static final LookedAfter NOBODY = new LookedAfter(Optional.empty());

    List<StarterCard> list() {
        return starters.orElse(List.of());
    }

    boolean holds(Person person) {
        return list().stream().anyMatch(starter -> starter.person().id().equals(person.id()));
    }

    /** The first free session that somebody may take as their next rung, else the first free one. */
    Optional<SlotCard> proposed(WeekCard week) {
        if (starters.isEmpty()) {
            return Optional.empty();
        }
        var free = week.slots().stream().filter(SlotSentences::isBookable).toList();
        return free.stream()
                .filter(slot -> list().stream().anyMatch(starter -> starter.isNext(slot)))
                .findFirst()
                .or(() -> free.stream().findFirst());
    }
}
