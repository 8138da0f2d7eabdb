package org.huddleboard.shared.ui.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where on the plate the figure is drawn, and how its numbers find their places. */
record PlotArea(
        double left,
        double right,
        double top,
        double bottom,
        double text,
        Scale x,
        Scale y,
        List<Double> ticks,
        EventLanes events) {
    /** How wide a letter is at most times, against its height. */
    private static final double LETTER = 0.54;

    static PlotArea of(LineChart.Series series, ChartSize size) {
        var text = size.text;
        var ticks = Ticks.over(values(series));
        var left = text * (0.8 + LETTER * longest(ticks.stream().map(series.axis()::apply)));
        var right = size.width - text * (0.8 + LETTER * longest(ends(series)));
        var bottom = size.height - text * 2.8;
        var last = Math.max(0, series.points().size() - 1);
        var inset = text * 0.6;
        var x = new Scale(0, last, left + inset, right - inset);
        var events = EventLanes.of(series, x, size.width, text);
        var top = text * 0.9 + events.height(text);
        return new PlotArea(left, right, top, bottom, text, x, vertical(ticks, top, bottom), ticks, events);
    }

    /** Every number that must find a place on the drawing. */
    private static DoubleStream values(LineChart.Series series) {
        var drawn = DoubleStream.concat(
                series.points().stream().mapToDouble(ChartPoint::value),
                Baselines.of(series.points(), series.limits()).values());
        var target = series.target();
        return target == null ? drawn : DoubleStream.concat(drawn, DoubleStream.of(target.value()));
    }

    private static Scale vertical(List<Double> ticks, double top, double bottom) {
        return ticks.isEmpty()
                ? new Scale(0, 0, bottom, top)
                : new Scale(ticks.getFirst(), ticks.getLast(), bottom, top);
    }

    private static Stream<String> ends(LineChart.Series series) {
        var limits = series.limits();
        var target = series.target();
        return Stream.concat(
                limits == null
                        ? Stream.empty()
                        : Stream.of(limits.lowerLabel(), limits.averageLabel(), limits.upperLabel()),
                target == null ? Stream.empty() : Stream.of(target.label()));
    }

    /** About how wide words are. */
    static double length(String words, double text) {
        return words.length() * text * LETTER;
    }

    private static int longest(Stream<String> words) {
        return words.mapToInt(String::length).max().orElse(0);
    }

    /** The points whose periods are written below: the latest, and as many before it as have room. */
    IntStream periods(List<ChartPoint> points) {
        if (points.isEmpty()) {
            return IntStream.empty();
        }
        var last = points.size() - 1;
        var room = text * (2 + LETTER * longest(points.stream().map(ChartPoint::period)));
        var most = Math.clamp((long) ((right - left) / room), 1, 5);
        var step = Math.max(1, Math.ceilDiv(points.size(), most));
        return IntStream.iterate(last, i -> i >= 0, i -> i - step).sorted();
    }
}
