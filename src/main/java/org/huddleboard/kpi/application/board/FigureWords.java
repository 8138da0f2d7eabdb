package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.events.KpiEvents.Mark;
import org.huddleboard.kpi.domain.Interval;
import org.huddleboard.kpi.domain.JudgedPoint;
import org.huddleboard.kpi.domain.Rule;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;

/** Figures as people read them: minutes and seconds, one decimal at most, the wobble in one sentence. */
@Component
public class FigureWords {
    /** A chart says hundreds of days: what is dear to make is made once a language. */
    private static final Map<Locale, DateTimeFormatter> DAYS =
            Messages.LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), FigureWords::dayAndMonth));

    private final Messages messages;

    FigureWords(Messages messages) {
        this.messages = messages;
    }

    public String say(Locale locale, String key, Object... arguments) {
        return messages.say(locale, key, arguments);
    }

    public String name(KpiCode kpi, Locale locale) {
        return messages.say(locale, kpi.key() + ".name");
    }

    String hint(KpiCode kpi, Locale locale) {
        return messages.say(locale, kpi.key() + ".hint");
    }

    public static String value(KpiCode kpi, double figure, Locale locale) {
        return switch (kpi.unit()) {
            case SECONDS -> {
                var seconds = Math.round(figure);
                var rest = seconds % 60;
                yield seconds / 60 + (rest >= 0 && rest < 10 ? ":0" : ":") + rest;
            }
            case PERCENT -> Decimals.say(figure, 1, locale) + "%";
            case SCORE -> Decimals.say(figure, 1, locale);
        };
    }

    /** A target as somebody set it: no decimals that say nothing. */
    public static String target(KpiCode kpi, double figure, Locale locale) {
        return switch (kpi.unit()) {
            case SECONDS -> value(kpi, figure, locale);
            case PERCENT -> Decimals.say(figure, 0, locale) + "%";
            case SCORE -> Decimals.say(figure, 0, locale);
        };
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

    /** What one point was counted from: so many of so many, or so many. */
    String basis(KpiCode kpi, JudgedPoint point, Locale locale) {
        return switch (kpi.statistic()) {
            case RATE -> messages.say(locale, kpi.key() + ".of", Math.round(point.total()), Math.round(point.count()));
            case MEAN -> messages.say(locale, kpi.key() + ".n", Math.round(point.count()));
            case SHARE -> "";
        };
    }

    String variation(Variation variation, Locale locale) {
        return messages.say(locale, "kpi.variation." + variation.name());
    }

    String assurance(JudgedFigure figure, Locale locale) {
        var assurance = figure.verdict().assurance();
        return assurance == Assurance.UNKNOWN
                ? ""
                : messages.say(
                        locale,
                        "kpi.assurance." + assurance.name(),
                        target(figure.kpi(), figure.target().orElseThrow(), locale));
    }

    String week(LocalDate monday, Locale locale) {
        var known = DAYS.get(locale);
        return (known == null ? dayAndMonth(locale) : known).format(monday);
    }

    private static DateTimeFormatter dayAndMonth(Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale);
    }

    /** One plain sentence: signal or usual wobble, and against what. */
    String sentence(JudgedFigure figure, Locale locale) {
        var kpi = figure.kpi();
        var verdict = figure.verdict();
        if (figure.isForCoaching()) {
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

    /** "Same week: phone outage." */
    String happened(Mark mark, Locale locale) {
        return messages.say(locale, "kpi.signal.happened", mark.title());
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
