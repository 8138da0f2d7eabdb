package org.huddleboard.kpi.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.ControlChart;
import org.huddleboard.kpi.domain.Point;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.kpi.domain.RuleSet;
import org.huddleboard.kpi.domain.Verdict;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generator is tuned so that the board's own rules find two signals and no false drama. */
class DemoReadingsTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @Test
    void sameSeedAndDayGiveTheSameReadings() {
        assertThat(readings(TUESDAY, "Leeds Chat")).isEqualTo(readings(TUESDAY, "Leeds Chat"));
    }

    @Test
    void readingsEndYesterdayAndReachBack26Weeks() {
        var days = readings(TUESDAY, "Leeds Voice 1").stream()
                .map(Reading::siteDay)
                .sorted()
                .toList();

        assertThat(days.getLast()).isEqualTo(TUESDAY.minusDays(1));
        assertThat(days.getFirst()).isBefore(TUESDAY.minusWeeks(26));
        assertThat(days)
                .allSatisfy(day -> assertThat(day.getDayOfWeek().getValue()).isLessThan(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-16", "2026-11-17", "2026-11-20", "2026-11-22", "2027-01-01"})
    void leedsVoiceOneHasTwoSignalsAndSixFiguresOfUsualWobble(LocalDate today) {
        var verdicts = verdicts(today, "Leeds Voice 1");

        assertThat(verdicts).hasSize(8);
        assertThat(verdicts.remove(KpiCode.FIRST_CONTACT_RESOLUTION).variation())
                .isEqualTo(Variation.IMPROVING);
        assertThat(verdicts.remove(KpiCode.SERVICE_LEVEL).variation()).isEqualTo(Variation.CONCERNING);
        assertThat(verdicts.values()).extracting(Verdict::variation).containsOnly(Variation.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leeds Voice 2", "Leeds Chat", "Leeds E-mail", "Manila Evening 1", "Manila Evening 2"})
    void nothingStandsOutElsewhere(String team) {
        assertThat(verdicts(TUESDAY, team).values())
                .extracting(Verdict::variation)
                .containsOnly(Variation.USUAL);
    }

    @Test
    void noAgentOfLeedsVoiceOneStandsOutInTheirOwnFigures() {
        var people = readings(TUESDAY, "Leeds Voice 1").stream()
                .collect(Collectors.groupingBy(reading -> reading.member().orElseThrow()));

        assertThat(people).hasSize(11);
        assertThat(people.values())
                .allSatisfy(mine -> assertThat(List.of(
                                KpiCode.AVERAGE_HANDLE_TIME,
                                KpiCode.FIRST_CONTACT_RESOLUTION,
                                KpiCode.CUSTOMER_SATISFACTION))
                        .allSatisfy(kpi -> assertThat(verdict(kpi, of(kpi, mine), lastWeek(TUESDAY), RuleSet.MEMBER)
                                        .variation())
                                .isIn(Variation.USUAL, Variation.NOT_JUDGED)));
    }

    private static List<Reading> readings(LocalDate today, String team) {
        var story = new DemoStory(1946, today);
        var told = KpiDemo.teams(story)
                .filter(each -> each.name().equals(team))
                .findFirst()
                .orElseThrow();
        return new DemoReadings(story, told).draw();
    }

    private static Map<KpiCode, Verdict> verdicts(LocalDate today, String team) {
        var readings = readings(today, team);
        var verdicts = new LinkedHashMap<KpiCode, Verdict>();
        for (var kpi : KpiCode.values()) {
            var of = of(kpi, readings);
            if (!of.isEmpty()) {
                verdicts.put(kpi, verdict(kpi, of, lastWeek(today), RuleSet.TEAM));
            }
        }
        return verdicts;
    }

    private static LocalDate lastWeek(LocalDate today) {
        return new DemoStory(1946, today).lastWeek();
    }

    private static List<Reading> of(KpiCode kpi, List<Reading> readings) {
        return readings.stream().filter(reading -> reading.kpi() == kpi).toList();
    }

    private static Verdict verdict(KpiCode kpi, List<Reading> readings, LocalDate lastWeek, RuleSet rules) {
        var weeks = new TreeMap<LocalDate, Point>();
        readings.stream()
                .filter(reading -> !reading.weekStart().isAfter(lastWeek))
                .forEach(reading -> weeks.merge(reading.weekStart(), point(reading), DemoReadingsTests::sum));
        var all = List.copyOf(weeks.values());
        var scale = kpi.unit().scale();
        var chart = rules == RuleSet.TEAM
                ? ControlChart.locked(kpi.statistic(), scale, all, rules, List.of())
                : ControlChart.of(kpi.statistic(), scale, all, rules);
        return Verdict.at(chart, chart.points().size() - 1, kpi.direction(), kpi.usualTarget());
    }

    private static Point point(Reading reading) {
        return new Point(
                reading.weekStart(),
                reading.total(),
                reading.count(),
                reading.squares().orElse(Double.NaN),
                true);
    }

    private static Point sum(Point one, Point other) {
        return new Point(
                one.start(),
                one.total() + other.total(),
                one.count() + other.count(),
                one.squares() + other.squares(),
                true);
    }
}
