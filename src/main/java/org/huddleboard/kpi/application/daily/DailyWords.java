package org.huddleboard.kpi.application.daily;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.FigureWords;
import org.huddleboard.kpi.domain.Interval;
import org.huddleboard.kpi.domain.Limits;
import org.huddleboard.kpi.domain.daily.DailyChart;
import org.huddleboard.kpi.domain.daily.JudgedDay;
import org.springframework.stereotype.Component;

/** Puts days into words: each beside its own weekday, and no more said than single days can carry. */
@Component
class DailyWords {
    private static final int MOST_NAMED = 3;

    private final FigureWords words;

    DailyWords(FigureWords words) {
        this.words = words;
    }

    /**
     * What is told.
     *
     * @param worked the days with any figure of the team
     */
    record Told(KpiCode kpi, DailyChart chart, Set<LocalDate> worked, Set<LocalDate> withheld) {
        Optional<JudgedDay> on(LocalDate day) {
            return chart.days().stream()
                    .filter(judged -> judged.day().equals(day))
                    .findFirst();
        }

        DayMark mark(LocalDate day) {
            return on(day).map(judged -> DayMark.of(judged.standing()))
                    .orElseGet(() -> withheld.contains(day)
                            ? DayMark.WITHHELD
                            : worked.contains(day) ? DayMark.NOTHING : DayMark.CLOSED);
        }
    }

    DailyFigures figures(Told told, Locale locale) {
        var order = Comparator.<LocalDate>naturalOrder();
        var first = told.worked().stream().min(order).orElseThrow();
        var last = told.worked().stream().max(order).orElseThrow();
        var days = first.datesUntil(last.plusDays(1))
                .map(day -> line(told, day, locale))
                .toList();
        return new DailyFigures(told.kpi(), words.name(told.kpi(), locale), days, sentence(days, locale));
    }

    private DayLine line(Told told, LocalDate day, Locale locale) {
        var kpi = told.kpi();
        var mark = told.mark(day);
        var judged = told.on(day);
        var valued = judged.filter(_ -> mark.hasValue());
        return new DayLine(
                day,
                mark,
                valued.map(DailyWords::drawn),
                words.say(locale, "kpi.daily.date", weekday(day, locale), date(day, locale)),
                valued.map(one -> FigureWords.value(kpi, one.figure(), locale)).orElse(""),
                judged.map(one -> basis(kpi, one, locale)).orElse(""),
                valued.flatMap(JudgedDay::range)
                        .map(range -> range(kpi, range, locale))
                        .orElse(""),
                judged.flatMap(JudgedDay::usual)
                        .map(usual -> usual(kpi, usual, locale))
                        .orElse(""),
                words.say(locale, "kpi.daily.mark." + mark.name()));
    }

    private static DayLine.Drawn drawn(JudgedDay day) {
        var range = day.range();
        return new DayLine.Drawn(
                range.map(Interval::low).orElse(day.figure()),
                day.figure(),
                range.map(Interval::high).orElse(day.figure()),
                day.usual().map(usual -> new DayLine.Usual(usual.lower(), usual.mean(), usual.upper(), usual.trial())));
    }

    private String basis(KpiCode kpi, JudgedDay day, Locale locale) {
        var sum = day.sum();
        return switch (kpi.statistic()) {
            case RATE -> words.say(locale, kpi.key() + ".of", Math.round(sum.total()), Math.round(sum.n()));
            case MEAN -> words.say(locale, kpi.key() + ".n", Math.round(sum.n()));
            case SHARE -> words.say(locale, "kpi.words.people", sum.people());
        };
    }

    private String range(KpiCode kpi, Interval range, Locale locale) {
        var key = range.assumed() ? "kpi.words.rangeAssumed" : "kpi.words.range";
        return words.say(
                locale, key, FigureWords.value(kpi, range.low(), locale), FigureWords.value(kpi, range.high(), locale));
    }

    private String usual(KpiCode kpi, Limits usual, Locale locale) {
        return words.say(
                locale,
                usual.trial() ? "kpi.daily.onTrial" : "kpi.words.range",
                FigureWords.value(kpi, usual.lower(), locale),
                FigureWords.value(kpi, usual.upper(), locale));
    }

    private String sentence(List<DayLine> days, Locale locale) {
        var outside = days.stream().filter(day -> day.mark().isOutside()).toList();
        var compared = outside.size()
                + days.stream().filter(day -> day.mark() == DayMark.INSIDE).count();
        if (!outside.isEmpty()) {
            var named = outside.reversed().stream()
                    .limit(MOST_NAMED)
                    .map(day ->
                            words.say(locale, "kpi.daily.named." + day.mark().name(), named(day, locale)))
                    .collect(Collectors.joining(", "));
            return words.say(locale, "kpi.daily.outside", outside.size(), compared, named, outside.size() - MOST_NAMED);
        }
        if (compared > 0) {
            return words.say(locale, "kpi.daily.inside", compared);
        }
        var marks = days.stream().map(DayLine::mark).collect(Collectors.toSet());
        if (marks.contains(DayMark.ON_TRIAL)) {
            return words.say(locale, "kpi.daily.trial");
        }
        return words.say(locale, marks.contains(DayMark.ALONE) ? "kpi.daily.none" : "kpi.daily.few");
    }

    private String named(DayLine day, Locale locale) {
        return DateTimeFormatter.ofPattern(words.say(locale, "kpi.words.fullDayPattern"), locale)
                .format(day.day());
    }

    private static String weekday(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE", locale).format(day);
    }

    private static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }
}
