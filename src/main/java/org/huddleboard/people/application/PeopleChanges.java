package org.huddleboard.people.application;

import org.huddleboard.people.AccountEnded;
import org.huddleboard.people.AccountOpened;
import org.huddleboard.people.MemberMoved;
import org.huddleboard.people.PlacesChanged;
import org.huddleboard.people.RoleGiven;
import org.huddleboard.people.RoleTaken;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets go of what is kept of people and places once a change is committed, before any screen asks again. A listener is called through a proxy; what
 * is kept is asked at every check and is not.
 */
@Component
class PeopleChanges {
    private final Standings standings;
    private final Places places;

    PeopleChanges(Standings standings, Places places) {
        this.standings = standings;
        this.places = places;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void on(PlacesChanged change) {
        places.forget();
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void on(RoleGiven change) {
        standings.forget(change.member());
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void on(RoleTaken change) {
        standings.forget(change.member());
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void on(MemberMoved change) {
        standings.forget(change.member());
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountEnded change) {
        standings.forget(change.member());
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountOpened change) {
        standings.forget(change.member());
    }
}
