package org.huddleboard.rota.application;

import org.huddleboard.people.AccountEnded;
import org.huddleboard.rota.domain.CalendarFeedRepository;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the address of a calendar in the transaction that ends its owner's account. */
@Component
class EndedFeeds {
    private final CalendarFeedRepository feeds;

    EndedFeeds(CalendarFeedRepository feeds) {
        this.feeds = feeds;
    }

    @EventListener
    @Transactional
    void on(AccountEnded ended) {
        feeds.deleteOf(ended.member().value());
    }
}
