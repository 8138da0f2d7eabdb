package org.huddleboard.shadowing.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shared.CurrentMember;
import org.springframework.stereotype.Component;

/** Reads what stands at the reader's site and what concerns the reader: five statements, whatever stands there. */
@Component
class Outlooks {
    /** As far as a next step is looked for. */
    private static final Duration AHEAD = Duration.ofDays(14);
    /** As far back as a host is reminded of anything. */
    private static final Duration BACK = Duration.ofDays(60);

    private final SessionRows rows;
    private final SlotCards cards;
    private final ShadowingReaders readers;
    private final Surroundings surroundings;
    private final CurrentMember me;

    Outlooks(SessionRows rows, SlotCards cards, ShadowingReaders readers, Surroundings surroundings, CurrentMember me) {
        this.rows = rows;
        this.cards = cards;
        this.readers = readers;
        this.surroundings = surroundings;
        this.me = me;
    }

    /** What lies before the reader. */
    Outlook current() {
        var now = surroundings.now();
        return read(now, now);
    }

    /** The same, and everything of the site between these two. */
    Outlook read(Instant begin, Instant end) {
        var now = surroundings.now();
        var about = rows.seatsAbout(me.id(), now.minus(BACK));
        var reader = readers.current(about);
        var from = begin.isBefore(now) ? begin : now;
        var to = end.isAfter(now.plus(AHEAD)) ? end : now.plus(AHEAD);
        var sessions = new LinkedHashMap<ShadowingSessionId, SessionRow>();
        rows.offered(reader.site(), from, to).forEach(session -> sessions.put(session.id(), session));
        var seats = new ArrayList<>(rows.seats(reader.site(), from, to));
        about.stream().filter(seat -> seat.taken() && !seats.contains(seat)).forEach(seat -> {
            sessions.putIfAbsent(seat.session().id(), seat.session());
            seats.add(seat);
        });
        var all = cards.lay(sessions.values(), seats, reader).stream()
                .sorted(Comparator.comparing(SlotCard::start))
                .toList();
        return new Outlook(reader, all, about);
    }
}
