package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Interval;
import org.huddleboard.kpi.domain.JudgedPoint;
import org.huddleboard.kpi.domain.Limits;
import org.huddleboard.kpi.domain.Rule;
import org.huddleboard.kpi.domain.RuleSet;
import org.springframework.stereotype.Component;

/** Judges the weeks of a period and sums its days. */
@Component
class PeriodFigures {
    private final FigureWords words;

    PeriodFigures(FigureWords words) {
        this.words = words;
    }

    /** What is known of whoever is asked about; {@code fewest} people must stand behind a week. */
    record Known(
            List<WeekSum> weeks,
            Set<LocalDate> complete,
            Map<KpiCode, DaySums.DaySum> days,
            RuleSet rules,
            Rulings rulings,
            int fewest) {}

    List<PeriodFigure> of(Known known, LocalDate from, LocalDate to, Locale language) {
        var codes = Arrays.stream(KpiCode.values())
                .filter(known.days()::containsKey)
                .toList();
        var figures = codes.stream()
                .flatMap(kpi -> figure(kpi, known, from, to, language).stream())
                .toList();
        var shown = figures.stream().map(PeriodFigure::code).toList();
        return KpiCode.besideHandleTime().stream().anyMatch(shown::contains)
                ? figures
                : figures.stream()
                        .filter(figure -> !figure.code().needsCompany())
                        .toList();
    }

    private Optional<PeriodFigure> figure(KpiCode kpi, Known known, LocalDate from, LocalDate to, Locale language) {
        var weeks = known.weeks().stream()
                .filter(week -> week.kpi() == kpi && week.people() >= known.fewest())
                .toList();
        var points = weeks.stream()
                .map(week -> week.point(known.complete().contains(week.week())))
                .toList();
        var chart = known.rulings().chart(kpi, points, known.rules());
        var inside = IntStream.range(0, chart.points().size())
                .filter(i -> overlaps(chart.points().get(i), from, to))
                .boxed()
                .toList();
        var sum = known.days().get(kpi);
        if (inside.isEmpty() || sum == null) {
            return Optional.empty();
        }
        var index = inside.reversed().stream()
                .filter(i -> chart.points().get(i).judged())
                .findFirst()
                .orElse(inside.getLast());
        var judged = new JudgedFigure(kpi, chart, index, weeks.getLast().people(), known.rulings());
        var verdict = judged.verdict();
        var range = range(kpi, sum);
        return Optional.of(new PeriodFigure(
                kpi,
                words.name(kpi, language),
                sum.total(),
                sum.n(),
                kpi.figure(sum.total(), sum.n()),
                range.map(Interval::low).map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                range.map(Interval::high).map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                judged.target(),
                chart.points().get(index).limits().map(PeriodFigures::usual),
                verdict.variation(),
                verdict.assurance(),
                words.sentence(judged, language),
                inside.stream().map(i -> week(chart.points().get(i))).toList()));
    }

    private static boolean overlaps(JudgedPoint point, LocalDate from, LocalDate to) {
        return !point.from().isAfter(to) && !point.to().isBefore(from);
    }

    private static Optional<Interval> range(KpiCode kpi, DaySums.DaySum sum) {
        return switch (kpi.statistic()) {
            case RATE ->
                Optional.of(
                        Interval.ofShare(sum.total(), sum.n()).times(kpi.unit().scale()));
            case MEAN ->
                Optional.of(Interval.ofMean(sum.total(), sum.squares(), sum.n())
                        .times(kpi.unit().scale()));
            case SHARE -> Optional.empty();
        };
    }

    private static PeriodFigure.Usual usual(Limits limits) {
        return new PeriodFigure.Usual(limits.mean(), limits.lower(), limits.upper(), limits.trial());
    }

    private static PeriodFigure.Week week(JudgedPoint point) {
        return new PeriodFigure.Week(
                point.from(),
                point.to(),
                point.total(),
                point.count(),
                point.figure(),
                point.limits().map(Limits::lower).map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                point.limits().map(Limits::upper).map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                point.rules().stream().sorted().map(Rule::name).toList());
    }
}
