package org.huddleboard.kpi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huddleboard.kpi.Statistic;
import org.junit.jupiter.api.Test;

/** Real calls of eight agents who do not differ beyond chance: nobody may come out as better or worse. */
class RealCallsTests {
    private static final Path CALLS = Path.of("../shared/data/calls-2021.csv");

    @Test
    void nobodysResolutionIsMoreThanUsualWobble() throws IOException {
        everybodyIsCommonCause(
                call -> call.getField("Answered (Y/N)").equals("Y"),
                call -> call.getField("Resolved").equals("Y"));
    }

    @Test
    void nobodysSatisfactionIsMoreThanUsualWobble() throws IOException {
        everybodyIsCommonCause(
                call -> !call.getField("Satisfaction rating").isBlank(),
                call -> Double.parseDouble(call.getField("Satisfaction rating")) >= 4);
    }

    private static void everybodyIsCommonCause(Predicate<NamedCsvRecord> counts, Predicate<NamedCsvRecord> hits)
            throws IOException {
        assumeTrue(Files.exists(CALLS));
        var agents = new HashMap<String, TreeMap<LocalDate, int[]>>();
        var days = new TreeMap<LocalDate, Set<LocalDate>>();
        try (var calls = CsvReader.builder().ofNamedCsvRecord(CALLS)) {
            for (var call : calls) {
                var day = LocalDate.parse(call.getField("Date"));
                days.computeIfAbsent(Weeks.of(day), _ -> new HashSet<>()).add(day);
                if (counts.test(call)) {
                    var week = agents.computeIfAbsent(call.getField("Agent"), _ -> new TreeMap<>())
                            .computeIfAbsent(Weeks.of(day), _ -> new int[2]);
                    week[0] += hits.test(call) ? 1 : 0;
                    week[1]++;
                }
            }
        }
        assertThat(agents).hasSize(8);
        var sizes = new TreeMap<LocalDate, Integer>();
        days.forEach((week, worked) -> sizes.put(week, worked.size()));
        var complete = Weeks.complete(sizes);
        assertThat(complete).hasSize(12).doesNotContain(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 3, 29));
        agents.forEach((agent, weeks) -> commonCause(agent, weeks, complete));
    }

    private static void commonCause(String agent, Map<LocalDate, int[]> weeks, Set<LocalDate> complete) {
        var points = weeks.entrySet().stream()
                .map(week -> new Point(
                        week.getKey(),
                        week.getValue()[0],
                        week.getValue()[1],
                        Double.NaN,
                        complete.contains(week.getKey())))
                .toList();
        for (var rules : RuleSet.values()) {
            var chart = ControlChart.of(Statistic.RATE, 100, points, rules);
            assertThat(chart.judged()).isBetween(6, 12);
            if (rules == RuleSet.MEMBER) {
                assertThat(chart.points()).as(agent).noneMatch(JudgedPoint::isSignal);
            }
        }
    }
}
