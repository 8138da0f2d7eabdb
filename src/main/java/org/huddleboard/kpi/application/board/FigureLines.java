package org.huddleboard.kpi.application.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.events.KpiEvents.Mark;
import org.huddleboard.kpi.application.events.MarkedWeeks;
import org.huddleboard.kpi.domain.Limits;
import org.huddleboard.kpi.domain.Rule;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.ChartLimits;
import org.huddleboard.shared.ui.chart.ChartPoint;
import org.huddleboard.shared.ui.chart.ChartSpan;
import org.huddleboard.shared.ui.chart.ChartTarget;
import org.springframework.stereotype.Component;

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
        var weeks = weeks(figure, locale);
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
                weeks,
                MarkedWeeks.events(weeks, marks),
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

    private List<ChartPoint> weeks(JudgedFigure figure, Locale locale) {
        return IntStream.range(0, figure.chart().points().size())
                .mapToObj(i -> week(figure, i, locale))
                .toList();
    }

    private ChartPoint week(JudgedFigure figure, int index, Locale locale) {
        var kpi = figure.kpi();
        var point = figure.chart().points().get(index);
        var verdict = figure.verdict(index);
        var variation =
                point.judged() && verdict.variation() == Variation.NOT_JUDGED ? Variation.USUAL : verdict.variation();
        var text = FigureWords.value(kpi, point.figure(), locale);
        var span = new ChartSpan(
                point.from(),
                point.to(),
                words.basis(kpi, point, locale),
                point.limits().map(limits -> wobble(kpi, limits, locale)).orElse(null));
        return new ChartPoint(words.week(point.to().minusDays(6), locale), point.figure(), text, variation, span);
    }

    private ChartSpan.Wobble wobble(KpiCode kpi, Limits limits, Locale locale) {
        var usual = words.say(
                locale,
                "kpi.words.range",
                FigureWords.value(kpi, limits.lower(), locale),
                FigureWords.value(kpi, limits.upper(), locale));
        return new ChartSpan.Wobble(limits.lower(), limits.mean(), limits.upper(), !limits.trial(), usual);
    }

    /** What happened in the week of a sudden signal stands beside it; that one caused the other nobody says. */
    private String sentence(JudgedFigure figure, List<Mark> marks, Locale locale) {
        var point = figure.point();
        var happened = marks.stream()
                .filter(_ -> figure.verdict().rule().equals(Optional.of(Rule.OUTSIDE)))
                .filter(mark -> !mark.day().isAfter(point.to())
                        && !mark.lastDay().isBefore(point.to().minusDays(6)))
                .findFirst();
        var sentence = words.sentence(figure, locale);
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
