package org.huddleboard.kpi.application.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.events.KpiEvents.Mark;
import org.huddleboard.kpi.application.events.MarkedWeeks;
import org.huddleboard.kpi.domain.JudgedPoint;
import org.huddleboard.kpi.domain.Limits;
import org.huddleboard.kpi.domain.Rule;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.ChartLimits;
import org.huddleboard.shared.ui.chart.ChartPoint;
import org.huddleboard.shared.ui.chart.ChartSpan;
import org.huddleboard.shared.ui.chart.ChartTarget;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts judged figures into words. */
@Component
class FigureLines {
    private final FigureWords words;

    FigureLines(FigureWords words) {
        this.words = words;
    }

    FigureLine line(JudgedFigure figure, List<Mark> marks, Locale locale) {
        var kpi = figure.kpi();
        var point = figure.point();
        var range = figure.range();
        var verdict = figure.verdict();
        var drawn = drawn(figure);
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
                drawn,
                SingletonSupplier.of(() -> inWords(figure, drawn, locale)),
                MarkedWeeks.events(drawn, marks),
                point.limits().map(limits -> limits(kpi, limits, locale)),
                target(figure, locale),
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
                words.assurance(figure, locale),
                sentence(figure, marks, locale),
                figure.standsOut());
    }

    /** The weeks as the row of a board draws them: what was judged, and no words. */
    private static List<ChartPoint> drawn(JudgedFigure figure) {
        var points = figure.chart().points();
        var drawn = new ArrayList<ChartPoint>(points.size());
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var variation = figure.verdict(i).variation();
            var wobble = point.limits().map(limits -> wobble(limits, "")).orElse(null);
            drawn.add(new ChartPoint(
                    "",
                    point.figure(),
                    "",
                    point.judged() && variation == Variation.NOT_JUDGED ? Variation.USUAL : variation,
                    new ChartSpan(point.from(), point.to(), "", wobble)));
        }
        return drawn;
    }

    /** The same in words, as a chart and its table show them. */
    private List<ChartPoint> inWords(JudgedFigure figure, List<ChartPoint> drawn, Locale locale) {
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> inWords(figure.kpi(), figure.chart().points().get(i), drawn.get(i), locale))
                .toList();
    }

    private ChartPoint inWords(KpiCode kpi, JudgedPoint point, ChartPoint drawn, Locale locale) {
        var wobble = point.limits()
                .map(limits -> wobble(limits, usual(kpi, limits, locale)))
                .orElse(null);
        return new ChartPoint(
                words.week(point.to().minusDays(6), locale),
                point.figure(),
                FigureWords.value(kpi, point.figure(), locale),
                drawn.variation(),
                new ChartSpan(point.from(), point.to(), words.basis(kpi, point, locale), wobble));
    }

    private String usual(KpiCode kpi, Limits limits, Locale locale) {
        return words.say(
                locale,
                "kpi.words.range",
                FigureWords.value(kpi, limits.lower(), locale),
                FigureWords.value(kpi, limits.upper(), locale));
    }

    private static ChartSpan.Wobble wobble(Limits limits, String words) {
        return new ChartSpan.Wobble(limits.lower(), limits.mean(), limits.upper(), !limits.trial(), words);
    }

    /** What happened in the week of a sudden signal stands beside it; that one caused the other nobody says. */
    private String sentence(JudgedFigure figure, List<Mark> marks, Locale locale) {
        var sentence = words.sentence(figure, locale);
        if (marks.isEmpty() || !figure.verdict().rule().equals(Optional.of(Rule.OUTSIDE))) {
            return sentence;
        }
        var point = figure.point();
        var happened = marks.stream()
                .filter(mark -> !mark.day().isAfter(point.to())
                        && !mark.lastDay().isBefore(point.to().minusDays(6)))
                .findFirst();
        return happened.map(mark -> sentence + " " + words.happened(mark, locale))
                .orElse(sentence);
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

    private Optional<ChartTarget> target(JudgedFigure figure, Locale locale) {
        return figure.target().stream()
                .mapToObj(aim -> new ChartTarget(
                        aim, words.say(locale, "kpi.chart.target", FigureWords.target(figure.kpi(), aim, locale))))
                .findFirst();
    }
}
