package org.huddleboard.rota.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.huddleboard.live.Topic;
import org.huddleboard.rota.RotaTopics;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own shifts and booked time, on the clock of where one works. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ROTA_OWN')")
public class CalendarService {
    private final Agenda agenda;
    private final Memberships memberships;
    private final CurrentMember me;
    private final Clock clock;

    CalendarService(Agenda agenda, Memberships memberships, CurrentMember me, Clock clock) {
        this.agenda = agenda;
        this.memberships = memberships;
        this.me = me;
        this.clock = clock;
    }

    /** What a screen with my hours on it listens to. */
    public Topic topic() {
        return RotaTopics.of(me.id());
    }

    public ZoneId zone() {
        return memberships.zoneOf(me.id());
    }

    /** Everything of today, breaks included. */
    public AgendaDay today(Locale language) {
        return days(1, language).getFirst();
    }

    /** Today and the days after it, in two statements however much there is; days without anything are left out. */
    public List<AgendaDay> next(int days, Locale language) {
        return days(days, language).stream()
                .filter(day -> !day.entries().isEmpty())
                .toList();
    }

    /** An entry stands on the day it begins; what began yesterday and goes on stands on today. */
    private List<AgendaDay> days(int count, Locale language) {
        var zone = zone();
        var first = LocalDate.ofInstant(clock.instant(), zone);
        var entries = agenda
                .of(
                        me.id(),
                        first.atStartOfDay(zone).toInstant(),
                        first.plusDays(count).atStartOfDay(zone).toInstant(),
                        language)
                .stream()
                .filter(entry -> !entry.isCancelled())
                .toList();
        return IntStream.range(0, count)
                .mapToObj(first::plusDays)
                .map(day -> new AgendaDay(
                        day,
                        entries.stream()
                                .filter(entry -> day.equals(later(LocalDate.ofInstant(entry.from(), zone), first)))
                                .toList()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
