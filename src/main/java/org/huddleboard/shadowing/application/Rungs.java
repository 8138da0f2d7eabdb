package org.huddleboard.shadowing.application;

import java.util.List;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Role;
import org.huddleboard.shadowing.domain.ShadowingSession;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** Keeps to the order of the rungs, whoever books. */
@Component
class Rungs {
    private final Ladders ladders;
    private final PeopleDirectory directory;

    Rungs(Ladders ladders, PeopleDirectory directory) {
        this.ladders = ladders;
        this.directory = directory;
    }

    /** New starters climb rung by rung; everybody else sits in where they like. */
    void requireOpen(ShadowingSession session, MemberId guest) {
        var isNew = directory.holding(Role.NEW_STARTER, List.of(guest)).contains(guest);
        if (isNew && !ladders.of(guest).isOpen(session.rung(), session.startAt())) {
            throw new Clash(
                    "rung",
                    "shadowing.rule.rungClosed",
                    session.rung().number(),
                    session.rung().number() - 1);
        }
    }
}
