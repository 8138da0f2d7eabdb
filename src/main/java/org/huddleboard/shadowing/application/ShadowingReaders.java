package org.huddleboard.shadowing.application;

import java.util.List;
import java.util.Set;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Role;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.springframework.stereotype.Component;

/** Whoever is asking, as a reader of sessions, now. */
@Component
class ShadowingReaders {
    private final CurrentMember me;
    private final Surroundings surroundings;
    private final Memberships memberships;
    private final PeopleDirectory directory;
    private final Access access;

    ShadowingReaders(
            CurrentMember me,
            Surroundings surroundings,
            Memberships memberships,
            PeopleDirectory directory,
            Access access) {
        this.me = me;
        this.surroundings = surroundings;
        this.memberships = memberships;
        this.directory = directory;
        this.access = access;
    }

    /** The reader, who has these bookings as guest or host. */
    ShadowingReader current(List<SeatRow> about) {
        var books = access.may(Action.SHADOWING_BOOK);
        Set<?> starters = books ? directory.holding(Role.NEW_STARTER, List.of(me.id())) : Set.of();
        return new ShadowingReader(
                me.id(),
                surroundings.site(me.id()),
                memberships.zoneOf(me.id()),
                surroundings.now(),
                books,
                starters.contains(me.id()),
                Ladders.of(me.id(), about));
    }
}
