package org.huddleboard.shadowing.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.huddleboard.live.Topic;
import org.huddleboard.shadowing.ShadowingTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays sessions of the reader's site before them: a constant number of statements, whatever stands there. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('SHADOWING_READ')")
public class ShadowingReading {
    private static final int WORKING_DAYS = 5;
    private static final int DAYS = 7;
    /** On Saturday and Sunday the week that counts is the next one. */
    private static final int DAYS_LEFT_OUT = 2;

    private final Outlooks outlooks;
    private final SessionList sessions;
    private final Surroundings surroundings;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;

    ShadowingReading(
            Outlooks outlooks,
            SessionList sessions,
            Surroundings surroundings,
            Memberships memberships,
            Access access,
            CurrentMember me) {
        this.outlooks = outlooks;
        this.sessions = sessions;
        this.surroundings = surroundings;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
    }

    /** What a screen with sessions on it listens to. */
    public Set<Topic> topics() {
        return Set.of(ShadowingTopics.of(me.id()), ShadowingTopics.ofSite(surroundings.site(me.id())));
    }

    /** Monday of the week a screen opens with: this one, at the weekend the next. */
    public LocalDate thisWeek() {
        var today = LocalDate.ofInstant(surroundings.now(), memberships.zoneOf(me.id()));
        return today.plusDays(DAYS_LEFT_OUT).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The week that begins on that Monday. */
    public WeekCard week(LocalDate monday) {
        var zone = memberships.zoneOf(me.id());
        var begin = monday.atStartOfDay(zone).toInstant();
        var end = monday.plusDays(DAYS).atStartOfDay(zone).toInstant();
        var outlook = outlooks.read(begin, end);
        var inWeek = outlook.all().stream()
                .filter(slot -> !slot.start().toInstant().isBefore(begin)
                        && slot.start().toInstant().isBefore(end))
                .toList();
        return new WeekCard(
                monday,
                days(monday, inWeek),
                outlook.reader().now().atZone(zone),
                inWeek,
                outlook.next(),
                outlook.suggested(),
                outlook.ladder(),
                outlook.reader().books());
    }

    /** Monday to Friday, and the weekend where something stands in it. */
    private static List<LocalDate> days(LocalDate monday, List<SlotCard> slots) {
        var last = slots.stream()
                .mapToInt(slot -> slot.start().getDayOfWeek().getValue())
                .max()
                .orElse(0);
        return IntStream.range(0, Math.max(WORKING_DAYS, last))
                .mapToObj(monday::plusDays)
                .toList();
    }

    /** The sessions a team's hosts offer on these days, for programs. */
    public List<SessionEntry> slots(TeamId team, LocalDate from, LocalDate to) {
        access.require(Action.SHADOWING_READ, team);
        var zone = memberships.zoneOf(team);
        return sessions.of(
                team,
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
