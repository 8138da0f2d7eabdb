package org.huddleboard.kpi.application.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.ControlChart;
import org.huddleboard.kpi.domain.Limits;
import org.huddleboard.kpi.domain.Verdict;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.ChartLimits;
import org.huddleboard.shared.ui.chart.ChartPoint;
import org.huddleboard.shared.ui.chart.ChartTarget;
import org.springframework.stereotype.Component;

/** Puts judged figures into words. */
@Component
class FigureLines {
    private final FigureWords words;

    FigureLines(FigureWords words) {
        this.words = words;
    }

    FigureLine line(JudgedFigure figure, Locale locale) {
        var kpi = figure.kpi();
        var point = figure.point();
        var range = figure.range();
        var verdict = figure.verdict();
        return new FigureLine(
                kpi,
                words.name(kpi, locale),
                words.hint(kpi, locale),
                FigureWords.value(kpi, point.figure(), locale),
                range.map(r -> words.range(kpi, r, locale)).orElse(""),
                words.n(figure, locale),
                point.figure(),
                range.map(r -> r.low()).orElse(point.figure()),
                range.map(r -> r.high()).orElse(point.figure()),
                weeks(figure, locale),
                point.limits().map(limits -> limits(kpi, limits, locale)),
                target(kpi, locale),
                point.limits()
                        .map(limits -> FigureWords.value(kpi, limits.lower(), locale))
                        .orElse(""),
                point.limits()
                        .map(limits -> FigureWords.value(kpi, limits.upper(), locale))
                        .orElse(""),
                verdict.variation(),
                verdict.up(),
                words.variation(verdict.variation(), locale),
                verdict.assurance(),
                words.assurance(verdict.assurance(), kpi, locale),
                words.sentence(figure, locale),
                figure.standsOut());
    }

    private List<ChartPoint> weeks(JudgedFigure figure, Locale locale) {
        return IntStream.range(0, figure.chart().points().size())
                .mapToObj(i -> week(figure.kpi(), figure.chart(), i, locale))
                .toList();
    }

    private ChartPoint week(KpiCode kpi, ControlChart chart, int index, Locale locale) {
        var point = chart.points().get(index);
        var verdict = Verdict.at(chart, index, kpi.direction(), kpi.usualTarget());
        var variation =
                point.judged() && verdict.variation() == Variation.NOT_JUDGED ? Variation.USUAL : verdict.variation();
        var text = FigureWords.value(kpi, point.figure(), locale);
        return new ChartPoint(words.week(point.to().minusDays(6), locale), point.figure(), text, variation);
    }

    private ChartLimits limits(KpiCode kpi, Limits limits, Locale locale) {
        return new ChartLimits(
                limits.lower(),
                limits.upper(),
                limits.mean(),
                edge(limits, "kpi.chart.lower", FigureWords.value(kpi, limits.lower(), locale), locale),
                edge(limits, "kpi.chart.upper", FigureWords.value(kpi, limits.upper(), locale), locale),
                words.say(locale, "kpi.chart.average", FigureWords.value(kpi, limits.mean(), locale)),
                !limits.trial());
    }

    private String edge(Limits limits, String key, String value, Locale locale) {
        return words.say(locale, limits.trial() ? "kpi.chart.trial" : key, value);
    }

    private Optional<ChartTarget> target(KpiCode kpi, Locale locale) {
        return kpi.usualTarget().isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartTarget(
                        kpi.usualTarget().getAsDouble(),
                        words.say(
                                locale,
                                "kpi.chart.target",
                                FigureWords.target(kpi, kpi.usualTarget().getAsDouble(), locale))));
    }
}
