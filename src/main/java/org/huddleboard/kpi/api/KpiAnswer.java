package org.huddleboard.kpi.api;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.huddleboard.kpi.application.board.PeriodFigure;
import org.jspecify.annotations.Nullable;

/** A figure as programs read it; what does not exist is null. */
record KpiAnswer(
        String code,
        String name,
        String unit,
        String direction,
        String kind,
        double sum,
        double count,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double target,
        @Nullable LimitsAnswer limits,
        String variation,
        String assurance,
        String sentence,
        List<PointAnswer> points) {

    static KpiAnswer from(PeriodFigure figure) {
        return new KpiAnswer(
                figure.code().code(),
                figure.name(),
                figure.code().unit().name(),
                figure.code().direction().name(),
                figure.code().kind().name(),
                figure.sum(),
                figure.count(),
                figure.value(),
                boxed(figure.low()),
                boxed(figure.high()),
                boxed(figure.target()),
                figure.limits()
                        .map(limits -> new LimitsAnswer(limits.mean(), limits.lower(), limits.upper(), limits.trial()))
                        .orElse(null),
                figure.variation().name(),
                figure.assurance().name(),
                figure.sentence(),
                figure.points().stream().map(PointAnswer::from).toList());
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    /** The usual wobble. */
    record LimitsAnswer(double mean, double lower, double upper, boolean trial) {}

    /** One week, or several where each alone was too small. */
    record PointAnswer(
            LocalDate from,
            LocalDate to,
            double sum,
            double count,
            double value,
            @Nullable Double lower,
            @Nullable Double upper,
            List<String> rules) {
        static PointAnswer from(PeriodFigure.Week week) {
            return new PointAnswer(
                    week.from(),
                    week.to(),
                    week.sum(),
                    week.count(),
                    week.value(),
                    boxed(week.lower()),
                    boxed(week.upper()),
                    week.rules());
        }
    }
}
