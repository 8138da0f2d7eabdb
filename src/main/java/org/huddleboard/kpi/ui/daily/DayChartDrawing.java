package org.huddleboard.kpi.ui.daily;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.huddleboard.kpi.application.daily.DayLine;
import org.huddleboard.kpi.application.daily.DayMark;
import org.huddleboard.shared.ui.chart.Plate;
import org.huddleboard.shared.ui.chart.SvgText;
import org.jspecify.annotations.Nullable;

/**
 * Draws each day in its own room: a bar for what is usual that weekday, the likely range, the value. No line joins
 * them, since a Saturday is no step from a Friday, and no colour judges them.
 */
final class DayChartDrawing {
    private static final double WIDEST_BAR = 20;
    private static final double ROOM_FOR_WEEKDAYS = 12;

    private final DayChart.Series series;
    private final DaySize size;
    private final DayPlot plot;
    private final SvgText out;

    private DayChartDrawing(DayChart.Series series, DaySize size) {
        this.series = series;
        this.size = size;
        this.plot = DayPlot.of(series.days(), size, series.axis());
        this.out = Plate.open(
                size.width, DayPlot.height(series.days(), size), series.title(), series.sentence(), size.className);
    }

    static String svg(DayChart.Series series, DaySize size) {
        return new DayChartDrawing(series, size).draw();
    }

    /** Days come last: no line stands across what a day says. */
    private String draw() {
        for (var tick : plot.ticks()) {
            var y = plot.y(tick);
            path("grid", "M" + at(plot.left()) + " " + at(y) + "H" + at(plot.right()));
            words("tick", plot.left() - size.text * 0.4, y, "end", series.axis().apply(tick));
        }
        for (var i = 0; i < series.days().size(); i++) {
            var day = series.days().get(i);
            foot(day, i);
            event(series.events().get(day.day()), i);
        }
        for (var i = 0; i < series.days().size(); i++) {
            day(series.days().get(i), i);
        }
        return out.end("svg").toString();
    }

    private void foot(DayLine line, int i) {
        var day = line.day();
        var hasRoom = plot.slot() >= ROOM_FOR_WEEKDAYS;
        if (day.getDayOfWeek() == DayOfWeek.MONDAY || i == 0) {
            path("week", "M" + at(plot.begin(i)) + " " + at(plot.top()) + "V" + at(plot.bottom() + size.text * 0.6));
        }
        if (hasRoom) {
            var initial = day.getDayOfWeek().getDisplayName(TextStyle.NARROW_STANDALONE, series.locale());
            words("weekday", plot.middle(i), plot.bottom() + size.text * 0.95, "middle", initial);
        }
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            var y = plot.bottom() + size.text * (hasRoom ? 2.3 : 1.1);
            words("period", plot.begin(i) + 2, y, "start", date(day, series.locale()));
        }
    }

    private static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    /** A diamond above the day; its words at the side that has more room, where there is room at all. */
    private void event(@Nullable String label, int i) {
        if (label == null) {
            return;
        }
        var x = plot.middle(i);
        var y = size.text * 0.6;
        path("event-drop", "M" + at(x) + " " + at(y) + "V" + at(plot.bottom()));
        out.start("g").line("title", label);
        path("event", "M" + at(x) + " " + at(y - 6) + "l6 6-6 6-6-6z");
        var left = x > (plot.left() + plot.right()) / 2;
        if (size != DaySize.NARROW && label.length() * size.text * 0.56 < size.width / 3) {
            words("event-label", x + (left ? -11 : 11), y, left ? "end" : "start", label);
        }
        out.end("g");
    }

    private void day(DayLine day, int i) {
        out.start("g").line("title", series.hover().apply(day));
        day.drawn().ifPresentOrElse(drawn -> value(day, drawn, i), () -> nothing(day.mark(), i));
        out.end("g");
    }

    private void value(DayLine day, DayLine.Drawn drawn, int i) {
        var x = plot.middle(i);
        var bar = Math.min(WIDEST_BAR, plot.slot() * 0.74);
        drawn.usual().ifPresent(usual -> usual(usual, x, bar));
        if (drawn.high() > drawn.low()) {
            path("whisker", "M" + at(x) + " " + at(plot.y(drawn.high())) + "V" + at(plot.y(drawn.low())));
        }
        var outside = day.mark().isOutside();
        var radius = Math.min(outside ? 5.2 : 4, plot.slot() * (outside ? 0.46 : 0.38));
        dot(day.mark() == DayMark.RUNNING ? "pt open" : "pt", x, plot.y(drawn.value()), radius);
        if (outside && size != DaySize.NARROW) {
            var above = day.mark() == DayMark.ABOVE;
            var y = plot.y(above ? drawn.high() : drawn.low()) + size.text * (above ? -0.7 : 0.7);
            words("outside", x, Math.clamp(y, size.text * 0.6, plot.bottom() - 2), "middle", day.value());
        }
    }

    private void usual(DayLine.Usual usual, double x, double width) {
        var upper = plot.y(usual.upper());
        out.start("rect").with("class", usual.trial() ? "band trial" : "band");
        out.with("x", x - width / 2).with("y", upper).with("width", width);
        out.with("height", Math.max(1, plot.y(usual.lower()) - upper))
                .with("rx", 3)
                .end("rect");
        path("average", "M" + at(x - width / 2) + " " + at(plot.y(usual.mean())) + "h" + at(width));
    }

    /** A small ring at the foot for too few, a dash for what is withheld; a closed day stays empty. */
    private void nothing(DayMark mark, int i) {
        var x = plot.middle(i);
        var y = plot.bottom() - 6;
        if (mark == DayMark.TOO_FEW) {
            dot("pt open", x, y, Math.min(3.2, plot.slot() * 0.36));
        } else if (mark == DayMark.WITHHELD) {
            path("withheld", "M" + at(x - plot.slot() * 0.25) + " " + at(y) + "h" + at(plot.slot() * 0.5));
        }
    }

    private void dot(String className, double x, double y, double radius) {
        out.start("circle").with("class", className).with("cx", x).with("cy", y).with("r", radius);
        out.end("circle");
    }

    private void path(String className, String line) {
        out.start("path").with("class", className).with("d", line).end("path");
    }

    private void words(String className, double x, double y, String anchor, String words) {
        out.start("text").with("class", className).with("x", x).with("y", y + size.text * 0.35);
        out.with("text-anchor", anchor).text(words).end("text");
    }

    private static String at(double place) {
        return SvgText.number(place);
    }
}
