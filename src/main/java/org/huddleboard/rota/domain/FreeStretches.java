package org.huddleboard.rota.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** One person's time on the phone between two moments: shifts without breaks, lunch and what is booked. */
public final class FreeStretches {
    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime TO = LocalTime.of(17, 0);

    private final List<Stretch> free;

    /** From one moment up to, not including, the other. */
    public record Stretch(Instant from, Instant to) {
        boolean holds(Instant start, Instant end) {
            return !start.isBefore(from) && !end.isAfter(to);
        }
    }

    private FreeStretches(List<Stretch> free) {
        this.free = List.copyOf(free);
    }

    /** Of somebody whose shifts are known. */
    public static FreeStretches of(Collection<Shift> planned, Collection<Stretch> booked) {
        var off = Stream.concat(
                        booked.stream(),
                        planned.stream()
                                .filter(shift -> shift.activity() != Activity.SHIFT)
                                .map(shift -> new Stretch(shift.start(), shift.end())))
                .toList();
        return new FreeStretches(without(
                planned.stream()
                        .filter(shift -> shift.activity() == Activity.SHIFT)
                        .map(shift -> new Stretch(shift.start(), shift.end()))
                        .toList(),
                off));
    }

    /** Of somebody the rota does not know: from nine to five on working days where they are. */
    public static FreeStretches usual(LocalDate first, LocalDate last, ZoneId zone, Collection<Stretch> booked) {
        var days = first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .map(day -> new Stretch(
                        day.atTime(FROM).atZone(zone).toInstant(),
                        day.atTime(TO).atZone(zone).toInstant()))
                .toList();
        return new FreeStretches(without(days, booked));
    }

    private static List<Stretch> without(List<Stretch> all, Collection<Stretch> off) {
        var left = all;
        for (var gone : off) {
            left = left.stream().flatMap(each -> rest(each, gone)).toList();
        }
        return left;
    }

    private static Stream<Stretch> rest(Stretch each, Stretch gone) {
        if (!gone.from().isBefore(each.to()) || !gone.to().isAfter(each.from())) {
            return Stream.of(each);
        }
        var rest = new ArrayList<Stretch>();
        if (gone.from().isAfter(each.from())) {
            rest.add(new Stretch(each.from(), gone.from()));
        }
        if (gone.to().isBefore(each.to())) {
            rest.add(new Stretch(gone.to(), each.to()));
        }
        return rest.stream();
    }

    public boolean holds(Instant start, Duration length) {
        return free.stream().anyMatch(stretch -> stretch.holds(start, start.plus(length)));
    }
}
