package org.huddleboard.kpi.ui.daily;

import java.util.List;
import org.huddleboard.kpi.application.daily.DayLine;
import org.huddleboard.kpi.application.daily.DayMark;
import org.huddleboard.shared.ui.chart.SvgText;

/** The days in rows: for those who hear them, for those who would rather read, and for paper. */
final class DayTable {
    private static final String BASIS = "hb-chart__basis";

    private DayTable() {}

    /**
     * The event's column is there where something happened.
     *
     * @param heads day, value, counted from, likely range, usual, compared
     */
    static String html(List<String> heads, String event, DayChart.Series series) {
        var out =
                new SvgText().start("div").with("class", "hb-chart__data hb-sr").start("table");
        out.line("caption", series.title()).start("thead").start("tr");
        for (var i = 0; i < heads.size(); i++) {
            out.start("th");
            if (i == 2 || i == 3) {
                out.with("class", BASIS);
            }
            out.with("scope", "col").text(heads.get(i)).end("th");
        }
        if (!series.events().isEmpty()) {
            out.start("th").with("scope", "col").text(event).end("th");
        }
        out.end("tr").end("thead").start("tbody");
        series.days().stream()
                .filter(day -> day.mark() != DayMark.CLOSED || series.events().containsKey(day.day()))
                .forEach(day -> row(out, day, series));
        return out.end("tbody").end("table").end("div").toString();
    }

    private static void row(SvgText out, DayLine day, DayChart.Series series) {
        out.start("tr").start("th").with("scope", "row").text(day.date()).end("th");
        out.line("td", day.value());
        out.start("td").with("class", BASIS).text(day.basis()).end("td");
        out.start("td").with("class", BASIS).text(day.range()).end("td");
        out.line("td", day.usual()).line("td", day.said());
        if (!series.events().isEmpty()) {
            out.line("td", series.events().getOrDefault(day.day(), ""));
        }
        out.end("tr");
    }
}
