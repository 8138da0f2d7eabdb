package org.huddleboard.shared.ui.chart.team;

import java.util.List;
import org.huddleboard.shared.ui.chart.SvgText;

/** What a drawing shows in rows, for those who hear it; the first cell of a row heads it. */
final class RowTable {
    private RowTable() {}

    static String html(String caption, List<String> heads, List<List<String>> rows) {
        var out =
                new SvgText().start("div").with("class", "hb-chart__data hb-sr").start("table");
        out.line("caption", caption).start("thead").start("tr");
        heads.forEach(head -> cell(out, "col", head));
        out.end("tr").end("thead").start("tbody");
        for (var row : rows) {
            out.start("tr");
            cell(out, "row", row.getFirst());
            row.stream().skip(1).forEach(words -> out.line("td", words));
            out.end("tr");
        }
        return out.end("tbody").end("table").end("div").toString();
    }

    private static void cell(SvgText out, String scope, String words) {
        out.start("th").with("scope", scope).text(words).end("th");
    }
}
