package org.huddleboard.kpi.application.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.JudgedPoint;
import org.huddleboard.kpi.domain.RuleSet;
import org.huddleboard.kpi.domain.Weeks;
import org.huddleboard.shared.Variation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Eight real agents over a quarter, where their calls are at hand: chance, and the sentence says so. */
@SpringBootTest
class RealCallsSentenceTests {
    private static final Path CALLS = Path.of("../shared/data/calls-2021.csv");
    private static final int ENOUGH = 2;

    @Autowired
    FigureWords words;

    @Test
    void everySentenceOfEveryAgentSaysUsualWobble() throws IOException {
        assumeTrue(Files.exists(CALLS));
        chanceIn(
                KpiCode.FIRST_CONTACT_RESOLUTION,
                call -> call.getField("Answered (Y/N)").equals("Y"),
                call -> call.getField("Resolved").equals("Y"));
        chanceIn(
                KpiCode.CUSTOMER_SATISFACTION,
                call -> !call.getField("Satisfaction rating").isBlank(),
                call -> Double.parseDouble(call.getField("Satisfaction rating")) >= 4);
    }

    private void chanceIn(KpiCode kpi, Predicate<NamedCsvRecord> counts, Predicate<NamedCsvRecord> hits)
            throws IOException {
        var days = new TreeMap<LocalDate, Set<LocalDate>>();
        var agents = read(counts, hits, days);
        var sizes = new TreeMap<LocalDate, Integer>();
        days.forEach((week, worked) -> sizes.put(week, worked.size()));
        var complete = Weeks.complete(sizes);
        assertThat(agents).hasSize(8);
        agents.forEach((agent, weeks) -> {
            var sums = new ArrayList<WeekSum>();
            weeks.forEach((week, sum) -> sums.add(new WeekSum(week, kpi, sum[0], Double.NaN, sum[1], 1, 5)));
            complete.stream().filter(weeks::containsKey).forEach(week -> saysChance(agent, kpi, sums, week, complete));
        });
    }

    private static Map<String, TreeMap<LocalDate, int[]>> read(
            Predicate<NamedCsvRecord> counts, Predicate<NamedCsvRecord> hits, Map<LocalDate, Set<LocalDate>> days)
            throws IOException {
        var agents = new HashMap<String, TreeMap<LocalDate, int[]>>();
        try (var calls = CsvReader.builder().ofNamedCsvRecord(CALLS)) {
            for (var call : calls) {
                var day = LocalDate.parse(call.getField("Date"));
                days.computeIfAbsent(Weeks.of(day), _ -> new HashSet<>()).add(day);
                if (counts.test(call)) {
                    var sum = agents.computeIfAbsent(call.getField("Agent"), _ -> new TreeMap<>())
                            .computeIfAbsent(Weeks.of(day), _ -> new int[2]);
                    sum[0] += hits.test(call) ? 1 : 0;
                    sum[1]++;
                }
            }
        }
        return agents;
    }

    private void saysChance(String agent, KpiCode kpi, List<WeekSum> sums, LocalDate week, Set<LocalDate> complete) {
        var none = Rulings.ofMember(new Targets.OfTeam(List.of()));
        var figure = JudgedFigure.of(kpi, sums, LocalDate.MIN, week, complete, RuleSet.MEMBER, none)
                .orElseThrow();
        assertThat(figure.chart().points()).as(agent + " " + week).noneMatch(JudgedPoint::isSignal);
        if (figure.chart().judged() >= ENOUGH) {
            assertThat(figure.verdict().variation()).isEqualTo(Variation.USUAL);
            assertThat(words.sentence(figure, Locale.UK)).startsWith("Usual wobble: ");
        }
    }
}
