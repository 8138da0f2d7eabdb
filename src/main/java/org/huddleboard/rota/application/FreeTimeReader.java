package org.huddleboard.rota.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huddleboard.rota.FreeTime;
import org.huddleboard.rota.application.ShiftBook.Planned;
import org.huddleboard.rota.domain.Booking;
import org.huddleboard.rota.domain.BookingRepository;
import org.huddleboard.rota.domain.FreeStretches;
import org.huddleboard.rota.domain.FreeStretches.Stretch;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays people's shifts and bookings over each other. */
@Component
@Transactional(readOnly = true)
class FreeTimeReader implements FreeTime {
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Limit MANY = Limit.of(500);

    private final ShiftBook shifts;
    private final BookingRepository bookings;
    private final Memberships memberships;

    FreeTimeReader(ShiftBook shifts, BookingRepository bookings, Memberships memberships) {
        this.shifts = shifts;
        this.bookings = bookings;
        this.memberships = memberships;
    }

    @Override
    public List<Instant> starts(Set<MemberId> people, int minutes, Instant from, Instant to, int most) {
        var length = Duration.ofMinutes(minutes);
        var all = people.stream().map(person -> free(person, from, to)).toList();
        var starts = new ArrayList<Instant>();
        for (var at = quarter(from); starts.size() < most && at.plus(length).compareTo(to) <= 0; at = at.plus(STEP)) {
            var start = at;
            if (all.stream().allMatch(free -> free.holds(start, length))) {
                starts.add(start);
            }
        }
        return starts;
    }

    private FreeStretches free(MemberId person, Instant from, Instant to) {
        var planned =
                shifts.between(person, from, to).stream().map(Planned::shift).toList();
        var booked = bookings.findBetween(person.value(), from, to, MANY).stream()
                .filter(booking -> !booking.isCancelled())
                .map(Booking::time)
                .map(time -> new Stretch(time.from(), time.to()))
                .toList();
        var zone = memberships.zoneOf(person);
        return planned.isEmpty()
                ? FreeStretches.usual(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone), zone, booked)
                : FreeStretches.of(planned, booked);
    }

    private static Instant quarter(Instant from) {
        var step = STEP.toSeconds();
        return Instant.ofEpochSecond(Math.ceilDiv(from.getEpochSecond() + (from.getNano() > 0 ? 1 : 0), step) * step);
    }
}
