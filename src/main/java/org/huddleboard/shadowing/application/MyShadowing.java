package org.huddleboard.shadowing.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.shadowing.NewsSeen;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.application.ShadowingNeed.Kind;
import org.huddleboard.shadowing.domain.SeatBookingRepository;
import org.huddleboard.shadowing.domain.ShadowingSessionRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What shadowing brings to the reader's own day: sessions, cards that wait, the seat to take next. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('SHADOWING_READ')")
public class MyShadowing {
    /** Older than this nobody is reminded of it. */
    private static final Duration REMINDED = Duration.ofDays(30);

    private final Outlooks outlooks;
    private final SessionRows rows;
    private final PeopleDirectory directory;
    private final SeatBookingRepository bookings;
    private final ShadowingSessionRepository sessions;
    private final Memberships memberships;
    private final Surroundings surroundings;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;

    MyShadowing(
            Outlooks outlooks,
            SessionRows rows,
            PeopleDirectory directory,
            SeatBookingRepository bookings,
            ShadowingSessionRepository sessions,
            Memberships memberships,
            Surroundings surroundings,
            CurrentMember me,
            ApplicationEventPublisher events) {
        this.outlooks = outlooks;
        this.rows = rows;
        this.directory = directory;
        this.bookings = bookings;
        this.sessions = sessions;
        this.memberships = memberships;
        this.surroundings = surroundings;
        this.me = me;
        this.events = events;
    }

    /** The sessions of this day that I sit in, or host with somebody beside me. */
    public List<SlotCard> today() {
        var outlook = outlooks.current();
        var today = outlook.reader().now().atZone(outlook.reader().zone()).toLocalDate();
        return outlook.mine().stream()
                .filter(slot -> slot.start().toLocalDate().equals(today))
                .toList();
    }

    /** What the day of a new starter turns on; empty for everybody else. */
    public Optional<NextStep> nextStep() {
        var outlook = outlooks.current();
        return outlook.ladder()
                .map(ladder -> new NextStep(
                        outlook.reader().now().atZone(outlook.reader().zone()),
                        outlook.next(),
                        outlook.suggested(),
                        ladder));
    }

    /** What waits for me, debriefs first. */
    public List<ShadowingNeed> needs() {
        var since = surroundings.now().minus(REMINDED);
        var waiting = new ArrayList<Waiting>();
        rows.seatsAbout(me.id(), since).stream()
                .filter(seat -> seat.session().start().isAfter(since))
                .forEach(seat -> kind(seat).ifPresent(kind -> waiting.add(new Waiting(kind, seat))));
        var withdrawn = rows.withdrawnFrom(me.id());
        var members = new HashSet<MemberId>();
        waiting.forEach(one -> {
            one.other(me.id()).ifPresent(members::add);
            one.seat().session().host().ifPresent(members::add);
        });
        withdrawn.forEach(session -> session.cancelledBy().ifPresent(members::add));
        var people = directory.people(members);
        var zone = memberships.zoneOf(me.id());
        var asked = waiting.stream()
                .map(one -> new ShadowingNeed(
                        one.kind(),
                        one.seat().session().id(),
                        Optional.of(one.seat().id()),
                        one.other(me.id()).map(people::get),
                        one.seat().session().host().map(people::get),
                        one.seat().session().start().atZone(zone),
                        one.seat().session().skill(),
                        one.seat().reason()));
        var gone = withdrawn.stream()
                .map(session -> new ShadowingNeed(
                        Kind.WITHDRAWN,
                        session.id(),
                        Optional.empty(),
                        session.cancelledBy().map(people::get),
                        Optional.empty(),
                        session.start().atZone(zone),
                        session.skill(),
                        session.reason()));
        return Stream.concat(asked, gone)
                .sorted(Comparator.comparing(ShadowingNeed::kind).thenComparing(ShadowingNeed::start))
                .toList();
    }

    private Optional<Kind> kind(SeatRow seat) {
        var now = surroundings.now();
        if (seat.guest().equals(me.id())) {
            if (!seat.taken()) {
                return seat.guestToBeTold() ? Optional.of(Kind.CANCELLED) : Optional.empty();
            }
            if (seat.guestToBeTold() && seat.session().start().isAfter(now)) {
                return Optional.of(Kind.BOOKED_FOR_ME);
            }
            var over = !seat.session().end().isAfter(now);
            return over && !seat.written() ? Optional.of(Kind.WRITE) : Optional.empty();
        }
        if (seat.written() && !seat.signed()) {
            return Optional.of(Kind.SIGN);
        }
        if (!seat.hostToBeTold() || !seat.session().start().isAfter(now)) {
            return Optional.empty();
        }
        if (seat.taken()) {
            return Optional.of(Kind.BOOKED);
        }
        return Optional.of(seat.reason().isPresent() ? Kind.SEAT_TAKEN : Kind.GIVEN_BACK);
    }

    /** I have read it: that somebody booked, gave back or took back. */
    @Transactional
    public void seen(ShadowingBookingId id) {
        var booking = bookings.findById(id).orElseThrow(NotFound::new);
        var session = sessions.findById(booking.session()).orElseThrow(NotFound::new);
        booking.isKnownTo(me.id(), session);
        bookings.saveAndFlush(booking);
        events.publishEvent(new NewsSeen(me.id(), surroundings.now()));
    }

    private record Waiting(Kind kind, SeatRow seat) {
        /** Whom the card is about: the guest for the host; for the guest the host, or whoever booked or took it back. */
        Optional<MemberId> other(MemberId reader) {
            if (!seat.guest().equals(reader)) {
                return Optional.of(seat.guest());
            }
            return switch (kind) {
                case CANCELLED -> seat.cancelledBy();
                case BOOKED_FOR_ME -> seat.bookedBy();
                case WRITE, SIGN, BOOKED, GIVEN_BACK, SEAT_TAKEN, WITHDRAWN ->
                    seat.session().host();
            };
        }
    }
}
