package org.huddleboard.live;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Passes on what was announced, once it is committed: after what is kept of people and places was let go, before
 * everything that can wait. A listener is called through a proxy; the topics, which every screen asks for with every
 * change, are not.
 */
@Component
class Announcer {
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 100;

    private final LiveTopics live;

    Announcer(LiveTopics live) {
        this.live = live;
    }

    @Order(EARLY)
    @TransactionalEventListener(fallbackExecution = true)
    void on(AnnouncedChange change) {
        live.raise(change.topics());
    }
}
