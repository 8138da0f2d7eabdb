package org.huddleboard.kpi.ui.daily;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.huddleboard.kpi.application.daily.DayLine;
import org.huddleboard.shared.ui.chart.Ticks;

/** Where each day and each value has its place on a plate. */
record DayPlot(double left, double right, double top, double bottom, int days, List<Double> ticks) {
    /** How wide a letter is at most times, against its height. */
    private static final double LETTER = 0.56;

    /** The height of a plate: low where no day has a value. */
    static double height(List<DayLine> days, DaySize size) {
        return days.stream().anyMatch(day -> day.drawn().isPresent()) ? size.height : size.text * 6.5;
    }

    static DayPlot of(List<DayLine> days, DaySize size, DoubleFunction<String> axis) {
        var ticks =
                Ticks.over(days.stream().flatMap(day -> day.drawn().stream()).flatMapToDouble(DayPlot::values));
        var longest =
                ticks.stream().mapToInt(tick -> axis.apply(tick).length()).max().orElse(0);
        return new DayPlot(
                size.text * (0.8 + LETTER * longest),
                size.width - 2,
                size.text * 1.7,
                height(days, size) - size.text * (size == DaySize.NARROW ? 1.9 : 3.2),
                days.size(),
                ticks);
    }

    private static DoubleStream values(DayLine.Drawn drawn) {
        return DoubleStream.concat(
                DoubleStream.of(drawn.low(), drawn.value(), drawn.high()),
                drawn.usual().stream().flatMapToDouble(usual -> DoubleStream.of(usual.lower(), usual.upper())));
    }

    /** The room of one day. */
    double slot() {
        return (right - left) / days;
    }

    /** Where a day's room begins. */
    double begin(int day) {
        return left + day * slot();
    }

    double middle(int day) {
        return begin(day) + slot() / 2;
    }

    double y(double value) {
        var least = ticks.getFirst();
        return bottom - (value - least) / (ticks.getLast() - least) * (bottom - top);
    }
}
