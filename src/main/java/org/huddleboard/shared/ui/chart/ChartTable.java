package org.huddleboard.shared.ui.chart;

import java.util.List;

/** The numbers of a chart in rows, for those who hear it. */
final class ChartTable {
    private ChartTable() {}

    static String html(String title, String period, String value, List<ChartPoint> points) {
        var out = new SvgText().start("table").with("class", "hb-sr");
        out.line("caption", title).start("thead").start("tr");
        out.start("th").with("scope", "col").text(period).end("th");
        out.start("th").with("scope", "col").text(value).end("th");
        out.end("tr").end("thead").start("tbody");
        for (var point : points) {
            out.start("tr")
                    .start("th")
                    .with("scope", "row")
                    .text(point.period())
                    .end("th");
            out.line("td", point.text()).end("tr");
        }
        return out.end("tbody").end("table").toString();
    }
}
