package org.huddleboard.kpi.application.board;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Interval;
import org.huddleboard.kpi.domain.Rule;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;

/** Figures as people read them: minutes and seconds, one decimal at most, the wobble in one sentence. */
@Component
class FigureWords {
    /** Below this many scores a quality figure is for coaching only. */
    private static final int SCORES_TO_COMPARE = 10;

    private final Messages messages;

    FigureWords(Messages messages) {
        this.messages = messages;
    }

    String say(Locale locale, String key, Object... arguments) {
        return messages.say(locale, key, arguments);
    }

    String name(KpiCode kpi, Locale locale) {
        return messages.say(locale, kpi.key() + ".name");
    }

    String hint(KpiCode kpi, Locale locale) {
        return messages.say(locale, kpi.key() + ".hint");
    }

    static String value(KpiCode kpi, double figure, Locale locale) {
        return switch (kpi.unit()) {
            case SECONDS -> {
                var seconds = Math.round(figure);
                yield "%d:%02d".formatted(seconds / 60, seconds % 60);
            }
            case PERCENT -> decimals(locale, 1).format(figure) + "%";
            case SCORE -> decimals(locale, 1).format(figure);
        };
    }

    /** A target as somebody set it: no decimals that say nothing. */
    static String target(KpiCode kpi, double figure, Locale locale) {
        return switch (kpi.unit()) {
            case SECONDS -> value(kpi, figure, locale);
            case PERCENT -> decimals(locale, 0).format(figure) + "%";
            case SCORE -> decimals(locale, 0).format(figure);
        };
    }

    private static NumberFormat decimals(Locale locale, int least) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(1);
        return format;
    }

    String range(KpiCode kpi, Interval range, Locale locale) {
        var key = range.assumed() ? "kpi.words.rangeAssumed" : "kpi.words.range";
        return messages.say(locale, key, value(kpi, range.low(), locale), value(kpi, range.high(), locale));
    }

    String n(JudgedFigure figure, Locale locale) {
        return switch (figure.kpi().statistic()) {
            case RATE, MEAN ->
                messages.say(
                        locale,
                        figure.kpi().key() + ".n",
                        Math.round(figure.point().count()));
            case SHARE -> messages.say(locale, "kpi.words.people", figure.people());
        };
    }

    String variation(Variation variation, Locale locale) {
        return messages.say(locale, "kpi.variation." + variation.name());
    }

    String assurance(Assurance assurance, KpiCode kpi, Locale locale) {
        if (assurance == Assurance.UNKNOWN) {
            return "";
        }
        var target = target(kpi, kpi.usualTarget().orElseThrow(), locale);
        return messages.say(locale, "kpi.assurance." + assurance.name(), target);
    }

    String week(LocalDate monday, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(monday);
    }

    /** One plain sentence: signal or usual wobble, and against what. */
    String sentence(JudgedFigure figure, Locale locale) {
        var kpi = figure.kpi();
        var verdict = figure.verdict();
        if (kpi == KpiCode.QUALITY && figure.point().count() < SCORES_TO_COMPARE) {
            return messages.say(
                    locale, "kpi.sentence.coaching", Math.round(figure.point().count()));
        }
        if (verdict.variation() == Variation.NOT_JUDGED) {
            var key = figure.point().judged() ? "few" : "incomplete";
            return messages.say(locale, "kpi.sentence." + key, figure.chart().judged());
        }
        var limits = figure.point().limits().orElseThrow();
        var key = verdict.rule().map(FigureWords::key).orElseGet(() -> usual(figure));
        return messages.say(
                locale,
                "kpi.sentence." + key + (verdict.rule().isEmpty() ? "" : verdict.up() ? "Up" : "Down"),
                value(kpi, limits.lower(), locale),
                value(kpi, limits.upper(), locale),
                value(kpi, limits.mean(), locale),
                verdict.weeks());
    }

    private static String usual(JudgedFigure figure) {
        if (figure.isPooled()) {
            return "usualPooled";
        }
        return figure.kpi() == KpiCode.AVERAGE_HANDLE_TIME ? "usualHandleTime" : "usual";
    }

    private static String key(Rule rule) {
        return switch (rule) {
            case OUTSIDE -> "outside";
            case RUN -> "run";
            case TREND -> "trend";
            case TWO_OF_THREE -> "twoOfThree";
        };
    }
}
