package org.huddleboard.cohesion.application.tie;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.cohesion.application.tie.TieRows.Given;
import org.huddleboard.cohesion.domain.index.Exchange;
import org.huddleboard.cohesion.domain.index.WeekConnectedness;
import org.huddleboard.cohesion.domain.link.PanelRow;
import org.huddleboard.cohesion.domain.tie.GoalMoment;
import org.huddleboard.cohesion.domain.tie.Progress;
import org.huddleboard.shared.MemberId;

/** One row for each member of today and each week in which they were in the team. */
record WeeksOfTeam(Roster roster, List<Given> given, Map<MemberId, List<GoalMoment>> goals) {

    /** The Monday of the first week of which anything is known, else {@code end}. */
    LocalDate firstWeek(LocalDate earliest, LocalDate end) {
        return Stream.concat(
                        given.stream().map(Given::day),
                        goals.values().stream().flatMap(Collection::stream).map(GoalMoment::day))
                .map(WeeksOfTeam::mondayOf)
                .filter(monday -> monday.isBefore(end))
                .min(LocalDate::compareTo)
                .map(monday -> monday.isBefore(earliest) ? earliest : monday)
                .orElse(end);
    }

    /** The first day on which anything is told of each. */
    static Map<MemberId, LocalDate> seen(List<Given> given, Map<MemberId, List<GoalMoment>> goals) {
        var first = new HashMap<MemberId, LocalDate>();
        BinaryOperator<LocalDate> earlier = (one, other) -> one.isBefore(other) ? one : other;
        given.forEach(each -> {
            first.merge(each.from(), each.day(), earlier);
            first.merge(each.to(), each.day(), earlier);
        });
        goals.forEach((member, moments) -> moments.forEach(moment -> first.merge(member, moment.day(), earlier)));
        return first;
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Rows for these members, a member's place in the list being their number. */
    List<PanelRow> rows(List<MemberId> members, LocalDate firstWeek, LocalDate end, DaysWorked.Known worked) {
        var weeks = Math.toIntExact(ChronoUnit.WEEKS.between(firstWeek, end));
        var exchange = exchange(firstWeek, weeks, worked);
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(place -> rows(place, members.get(place), firstWeek, exchange))
                .toList();
    }

    private Stream<PanelRow> rows(
            int place, MemberId member, LocalDate firstWeek, List<Map<MemberId, Double>> exchange) {
        var progress = Progress.of(goals.getOrDefault(member, List.of()), firstWeek, exchange.size());
        return IntStream.range(0, exchange.size())
                .filter(week -> exchange.get(week).containsKey(member))
                .mapToObj(week ->
                        new PanelRow(place, week, exchange.get(week).getOrDefault(member, Double.NaN), progress[week]));
    }

    /** Connectedness per day worked of everybody who was there, week by week. */
    private List<Map<MemberId, Double>> exchange(LocalDate firstWeek, int weeks, DaysWorked.Known worked) {
        var byWeek = given.stream().collect(Collectors.groupingBy(each -> mondayOf(each.day())));
        return IntStream.range(0, weeks)
                .mapToObj(firstWeek::plusWeeks)
                .map(monday -> perDay(monday, byWeek.getOrDefault(monday, List.of()), worked))
                .toList();
    }

    private Map<MemberId, Double> perDay(LocalDate monday, List<Given> given, DaysWorked.Known worked) {
        var team = roster.inWeek(monday);
        var places = TeamPastReader.places(team);
        var connected = WeekConnectedness.of(team.size(), exchanges(given, places));
        return team.stream().collect(Collectors.toMap(Function.identity(), member -> {
            var days = worked.days(member, monday);
            return days == 0 ? Double.NaN : connected[places.getOrDefault(member, 0)] / days;
        }));
    }

    /** Those between two of them. */
    static List<Exchange> exchanges(Collection<Given> given, Map<MemberId, Integer> places) {
        return given.stream()
                .filter(each -> places.keySet().containsAll(Set.of(each.from(), each.to())))
                .map(each -> new Exchange(
                        each.kind(),
                        places.getOrDefault(each.from(), 0),
                        places.getOrDefault(each.to(), 0),
                        Math.toIntExact(each.day().toEpochDay())))
                .toList();
    }
}
