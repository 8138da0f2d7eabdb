package org.huddleboard.cohesion.application.tie;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.cohesion.application.tie.TieRows.Attended;
import org.huddleboard.cohesion.domain.index.TeamWindow;
import org.huddleboard.cohesion.domain.index.Turnout;
import org.huddleboard.cohesion.domain.link.LinkPanel;
import org.huddleboard.cohesion.domain.tie.AttendancePart;
import org.huddleboard.people.TeamStays;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a team's rows into the shape of the calculations. */
@Component
@Transactional(readOnly = true)
class TeamPastReader implements TeamPast {
    private final TieRows rows;
    private final Memberships memberships;
    private final TeamStays stays;
    private final DaysWorked worked;

    TeamPastReader(TieRows rows, Memberships memberships, TeamStays stays, DaysWorked worked) {
        this.rows = rows;
        this.memberships = memberships;
        this.stays = stays;
        this.worked = worked;
    }

    @Override
    public TeamStanding standing(TeamId team, LocalDate today) {
        var members = inOrder(memberships.membersOf(team, today));
        var places = places(members);
        var from = today.minusDays(TeamWindow.DAYS - 1L);
        var exchanges = WeeksOfTeam.exchanges(rows.between(members, from, today), places);
        var huddles = turnouts(rows.huddles(team, from, today), places);
        return new TeamStanding(members, new TeamWindow(members.size(), exchanges, huddles, epoch(today)));
    }

    private static List<Turnout> turnouts(List<Attended> attended, Map<MemberId, Integer> places) {
        var huddles = new HashMap<UUID, List<Attended>>();
        attended.stream()
                .filter(row -> places.containsKey(row.member()))
                .forEach(row -> huddles.computeIfAbsent(row.huddle(), _ -> new ArrayList<>())
                        .add(row));
        return huddles.values().stream()
                .map(TeamPastReader::turnout)
                .filter(turnout -> turnout.expected() > 0)
                .sorted(Comparator.comparingInt(Turnout::day))
                .toList();
    }

    /** Whoever came without being expected is welcome and does not count. */
    private static Turnout turnout(List<Attended> huddle) {
        var expected = members(huddle, AttendancePart.EXPECTED);
        var present = members(huddle, AttendancePart.PRESENT);
        var acknowledged = members(huddle, AttendancePart.ACKNOWLEDGED);
        return new Turnout(
                epoch(huddle.getFirst().day()),
                expected.size(),
                Math.toIntExact(present.stream().filter(expected::contains).count()),
                Math.toIntExact(acknowledged.stream().filter(expected::contains).count()));
    }

    private static List<MemberId> members(List<Attended> huddle, AttendancePart part) {
        return huddle.stream()
                .filter(row -> row.part() == part)
                .map(Attended::member)
                .toList();
    }

    @Override
    public WeekPanel panel(TeamId team, LocalDate today) {
        var end = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var first = end.minusWeeks(WeekPanel.MOST_WEEKS);
        var members = inOrder(memberships.membersOf(team, today));
        var roster = new Roster(stays.of(team, first, today), members);
        var given = rows.between(roster.everybody(), first, end.minusDays(1));
        var goals = rows.goals(members, end.minusDays(1));
        var weeks = new WeeksOfTeam(roster.seen(WeeksOfTeam.seen(given, goals)), given, goals);
        var begin = weeks.firstWeek(first, end);
        var days = worked.between(members, begin, end.minusWeeks(1));
        var panel = new LinkPanel(weeks.rows(members, begin, end, days));
        return new WeekPanel(members, begin, panel, Math.toIntExact(ChronoUnit.WEEKS.between(begin, end)));
    }

    private static List<MemberId> inOrder(Collection<MemberId> members) {
        return members.stream().sorted(Comparator.comparing(MemberId::value)).toList();
    }

    static Map<MemberId, Integer> places(List<MemberId> members) {
        var places = new HashMap<MemberId, Integer>();
        members.forEach(member -> places.put(member, places.size()));
        return places;
    }

    private static int epoch(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
