package org.huddleboard.kpi.application.own;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.kpi.Statistic;
import org.huddleboard.kpi.application.board.FigureWords;
import org.huddleboard.kpi.application.board.MemberFigure;
import org.huddleboard.kpi.domain.own.MiddleHalf;
import org.huddleboard.kpi.domain.own.Wobble;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;

/** A member's figures in plain sentences: what it was, how far it wobbles, and what would be a real change. */
@Component
class MemberWords {
    private static final double HOUR = 3_600;
    private static final int SHORT_WOBBLE = 100;

    private final Messages messages;

    MemberWords(Messages messages) {
        this.messages = messages;
    }

    /** A share of time rests on hours; everything else on contacts. */
    String n(MemberFigure figure, Locale locale) {
        return figure.kpi().statistic() == Statistic.SHARE
                ? messages.say(
                        locale, "kpi.own.hours", Math.round(figure.point().count() / HOUR))
                : figure.line().n();
    }

    /** Where there is room for little. */
    String brief(MemberFigure figure, Reader reader, Locale locale) {
        return told(figure, reader, locale).stream().limit(2).collect(Collectors.joining(" "));
    }

    /** With what would be a real change. */
    String sentence(MemberFigure figure, Reader reader, Locale locale) {
        return String.join(" ", told(figure, reader, locale));
    }

    private List<String> told(MemberFigure figure, Reader reader, Locale locale) {
        var line = figure.line();
        var limits = figure.point().limits();
        if (figure.coaching() || limits.isEmpty() || line.variation() == Variation.NOT_JUDGED) {
            return List.of(line.sentence());
        }
        var was = was(figure, locale);
        if (line.standsOut()) {
            return List.of(was, line.sentence());
        }
        var wobble = Wobble.of(limits.get());
        return List.of(was, usual(figure, wobble, reader, locale), real(figure, wobble, locale));
    }

    private String was(MemberFigure figure, Locale locale) {
        var line = figure.line();
        return figure.before()
                .map(before -> messages.say(
                        locale,
                        "kpi.own.was",
                        line.name(),
                        line.value(),
                        FigureWords.value(figure.kpi(), before.figure(), locale)))
                .orElseGet(() -> messages.say(locale, "kpi.own.is", line.name(), line.value()));
    }

    private String usual(MemberFigure figure, Wobble wobble, Reader reader, Locale locale) {
        var key = figure.point().weeks() > 1 ? "kpi.own.pooled." : "kpi.own.usual.";
        return messages.say(locale, key + reader, plusMinus(figure.kpi(), wobble.half(), locale));
    }

    private String real(MemberFigure figure, Wobble wobble, Locale locale) {
        var kpi = figure.kpi();
        return wobble.realAfterFourWeeks(figure.point().figure())
                ? messages.say(locale, "kpi.own.fourWeeks", plusMinus(kpi, wobble.ofFourWeeks(), locale))
                : messages.say(locale, "kpi.own.eightWeeks", FigureWords.value(kpi, wobble.mean(), locale));
    }

    /** How far either side, in the unit as people say it. */
    String plusMinus(KpiCode kpi, double half, Locale locale) {
        if (kpi.unit() == KpiUnit.SECONDS) {
            return half < SHORT_WOBBLE
                    ? messages.say(locale, "kpi.own.seconds", Math.round(half))
                    : messages.say(locale, "kpi.own.minutes", FigureWords.value(kpi, half, locale));
        }
        return messages.say(locale, "kpi.own.points", Math.round(half * 10) / 10.0);
    }

    String middle(MemberFigure figure, Locale locale) {
        if (!MiddleHalf.isCompared(figure.kpi())) {
            return messages.say(locale, "kpi.own.middleScores");
        }
        return figure.middle()
                .map(middle -> messages.say(
                        locale,
                        "kpi.own.middle",
                        FigureWords.target(figure.kpi(), middle.low(), locale),
                        FigureWords.target(figure.kpi(), middle.high(), locale)))
                .orElseGet(() -> messages.say(locale, "kpi.own.middleFew"));
    }
}
