package org.huddleboard.rota.application;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.huddleboard.people.MySettings;
import org.huddleboard.rota.domain.CalendarFeed;
import org.huddleboard.rota.domain.CalendarFeedRepository;
import org.huddleboard.rota.domain.FeedSecret;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The address of one's own calendar, and what stands there. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ROTA_OWN')")
public class FeedService {
    private static final Period BACK = Period.ofWeeks(4);
    private static final Period AHEAD = Period.ofMonths(6);

    private final CalendarFeedRepository feeds;
    private final Agenda agenda;
    private final MySettings settings;
    private final Messages messages;
    private final CurrentMember me;
    private final Clock clock;

    FeedService(
            CalendarFeedRepository feeds,
            Agenda agenda,
            MySettings settings,
            Messages messages,
            CurrentMember me,
            Clock clock) {
        this.feeds = feeds;
        this.agenda = agenda;
        this.settings = settings;
        this.messages = messages;
        this.me = me;
        this.clock = clock;
    }

    /** Since when there has been an address, if there is one. */
    public Optional<Instant> madeAt() {
        return feeds.findById(me.id()).map(CalendarFeed::madeAt);
    }

    /** Makes an address and answers it this once, as a path of this board; one that was there before is nobody's. */
    @Transactional
    public String renew() {
        var secret = FeedSecret.create();
        var now = clock.instant();
        var feed = feeds.findById(me.id());
        feed.ifPresent(known -> known.renew(secret, now));
        feeds.save(feed.orElseGet(() -> new CalendarFeed(me.id(), secret, now)));
        return "calendar/" + secret.text() + ".ics";
    }

    /** From now on there is no address. */
    @Transactional
    public void stop() {
        feeds.deleteOf(me.id().value());
    }

    /** My calendar as a file, in my language: four weeks back and six months ahead. */
    public byte[] calendar() {
        var language = settings.mine().language();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var entries =
                agenda.of(me.id(), now.minus(BACK).toInstant(), now.plus(AHEAD).toInstant(), language);
        return FeedText.of(messages.say(language, "rota.feed.name"), entries);
    }
}
