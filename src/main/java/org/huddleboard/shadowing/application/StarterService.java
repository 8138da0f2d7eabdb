package org.huddleboard.shadowing.application;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Whoever looks after new starters sees how far each has climbed, books the next seat for one of them, and takes one back. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("@access.may('SHADOWING_ARRANGE')")
public class StarterService {
    /** More people than any site has. */
    private static final int EVERYBODY = 5_000;

    private final ArrangeService arranging;
    private final SessionRows rows;
    private final PeopleDirectory directory;
    private final Surroundings surroundings;
    private final Access access;
    private final CurrentMember me;

    StarterService(
            ArrangeService arranging,
            SessionRows rows,
            PeopleDirectory directory,
            Surroundings surroundings,
            Access access,
            CurrentMember me) {
        this.arranging = arranging;
        this.rows = rows;
        this.directory = directory;
        this.surroundings = surroundings;
        this.access = access;
        this.me = me;
    }

    /** The new starters for whom whoever asks may book, by name: three statements, however many. */
    public List<StarterCard> starters() {
        var teams = access.teams(Action.SHADOWING_ARRANGE);
        var mine = directory.atSite(surroundings.site(me.id()), "", EVERYBODY).stream()
                .filter(person -> teams.contains(person.team()))
                .toList();
        var holding = directory.holding(
                Role.NEW_STARTER, mine.stream().map(Person::id).toList());
        var seats = rows.seatsOf(holding).stream().collect(Collectors.groupingBy(SeatRow::guest));
        return mine.stream()
                .filter(person -> holding.contains(person.id()))
                .map(person -> card(person, seats.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private static StarterCard card(Person person, List<SeatRow> seats) {
        var ladder = Ladders.of(person.id(), seats);
        var next = ladder.next();
        return new StarterCard(person, next, next.map(ladder::opens).orElse(Instant.MAX));
    }

    /** Whoever meets another at a unique key, or waited in vain, tries again: a booking, or a clash, is then there. */
    @Transactional
    @Retryable(
            includes = {DataIntegrityViolationException.class, ConcurrencyFailureException.class},
            maxRetries = 5,
            delay = 0)
    public ShadowingBookingId book(MemberId starter, @Valid BookSeat command) {
        return arranging.bookFor(starter, command);
    }

    /** Takes one starter's seat back; the session stands, guest and host read why. Given back meanwhile, it is free as well. */
    @Transactional
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 5, delay = 0)
    public void takeBack(ShadowingSessionId session, ShadowingBookingId seat, String reason) {
        arranging.release(session, seat, reason);
    }
}
