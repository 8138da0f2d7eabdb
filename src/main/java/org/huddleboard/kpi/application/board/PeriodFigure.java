package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.Variation;

/**
 * One figure over a period in raw numbers, with the weeks it is judged by.
 *
 * @param sum over exactly the days of the period, as {@code count} is
 * @param low lower end of the 95 % range; none for shares of time
 * @param variation what the latest week of the period that may be judged says
 */
public record PeriodFigure(
        KpiCode code,
        String name,
        double sum,
        double count,
        double value,
        OptionalDouble low,
        OptionalDouble high,
        OptionalDouble target,
        Optional<Usual> limits,
        Variation variation,
        Assurance assurance,
        String sentence,
        List<Week> points) {
    public PeriodFigure {
        points = List.copyOf(points);
    }

    /** The usual wobble; on trial below twelve points. */
    public record Usual(double mean, double lower, double upper, boolean trial) {}

    /** One point, several weeks where each alone was too small; {@code rules} says why it is a signal. */
    public record Week(
            LocalDate from,
            LocalDate to,
            double sum,
            double count,
            double value,
            OptionalDouble lower,
            OptionalDouble upper,
            List<String> rules) {
        public Week {
            rules = List.copyOf(rules);
        }
    }
}
