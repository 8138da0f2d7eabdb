package org.huddleboard.goals.application.goal;

import java.text.NumberFormat;
import java.util.Locale;
import org.huddleboard.goals.domain.goal.Plan;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;

/** Says amounts as people do: minutes and seconds, at most one decimal, so many of ten. */
@Component
public class Amounts {
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int TWO_DIGITS = 10;

    private final Messages messages;

    Amounts(Messages messages) {
        this.messages = messages;
    }

    /** A figure with one decimal. */
    public String exact(KpiCode kpi, double value, Locale locale) {
        return say(kpi, value, 1, locale);
    }

    /** The same without decimals that say nothing. */
    public String round(KpiCode kpi, double value, Locale locale) {
        return say(kpi, value, 0, locale);
    }

    /** What is meant to be: a figure, or so many of ten. */
    public String target(Plan plan, double value, Locale locale) {
        var kpi = plan.kpi();
        return kpi == null
                ? messages.say(locale, "goals.amount.ofTen", Math.round(value), Plan.OF)
                : round(kpi, value, locale);
    }

    /** How large a difference is, in the words of its unit. */
    public String difference(KpiCode kpi, double size, Locale locale) {
        return messages.say(locale, "goals.amount.difference." + kpi.unit(), Math.round(Math.abs(size) * 10) / 10.0);
    }

    /** What a value was made of: so many of so many, or so many. */
    public String basis(KpiCode kpi, double value, double n, Locale locale) {
        return switch (kpi.statistic()) {
            case RATE ->
                messages.say(
                        locale, "goals.amount.of", Math.round(value / kpi.unit().scale() * n), Math.round(n));
            case MEAN -> messages.say(locale, "goals.amount.n." + kpi.unit(), Math.round(n));
            case SHARE -> messages.say(locale, "goals.amount.days", Math.round(n));
        };
    }

    private static String say(KpiCode kpi, double value, int decimals, Locale locale) {
        return switch (kpi.unit()) {
            case SECONDS -> {
                var seconds = Math.round(value);
                var rest = seconds % SECONDS_OF_A_MINUTE;
                yield seconds / SECONDS_OF_A_MINUTE + (rest < TWO_DIGITS ? ":0" : ":") + rest;
            }
            case PERCENT -> number(value, decimals, locale) + "%";
            case SCORE -> number(value, decimals, locale);
        };
    }

    private static String number(double value, int least, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
