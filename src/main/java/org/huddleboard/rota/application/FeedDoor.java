package org.huddleboard.rota.application;

import java.util.Optional;
import org.huddleboard.rota.domain.CalendarFeed;
import org.huddleboard.rota.domain.CalendarFeedRepository;
import org.huddleboard.rota.domain.FeedSecret;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.MemberId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Opens a calendar to whoever knows its address, in its owner's name: somebody whose account has ended may nothing any
 * more, and neither may their address.
 */
@Component
public class FeedDoor {
    private final CalendarFeedRepository feeds;
    private final FeedService service;

    FeedDoor(CalendarFeedRepository feeds, FeedService service) {
        this.feeds = feeds;
        this.service = service;
    }

    /** The calendar, or nothing: an address that never was and one that is no more are told alike. */
    public Optional<byte[]> open(String secret) {
        return feeds.findBySecretHash(new FeedSecret(secret).hash())
                .map(CalendarFeed::owner)
                .flatMap(this::calendarOf);
    }

    private Optional<byte[]> calendarOf(MemberId owner) {
        try {
            return Optional.of(ActingAs.actor(new CurrentActor.Member(owner), service::calendar));
        } catch (AccessDeniedException _) {
            return Optional.empty();
        }
    }
}
