package org.huddleboard.shared.ui.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of a chart in rows: for those who hear it, for those who would rather read, and for paper. */
final class ChartTable {
    private ChartTable() {}

    /** Columns of which nothing is known are left out. */
    static String html(String title, Heads heads, List<ChartPoint> points, List<ChartEvent> events) {
        var spans = points.stream()
                .map(ChartPoint::span)
                .filter(span -> span != null)
                .toList();
        var hasBasis = spans.stream().anyMatch(span -> !span.basis().isEmpty());
        var hasUsual = spans.stream().anyMatch(span -> span.wobble() != null);
        var out =
                new SvgText().start("div").with("class", "hb-chart__data hb-sr").start("table");
        out.line("caption", title).start("thead").start("tr");
        head(out, heads.period());
        head(out, heads.value());
        if (hasBasis) {
            out.start("th").with("class", "hb-chart__basis").with("scope", "col");
            out.text(heads.basis()).end("th");
        }
        if (hasUsual) {
            head(out, heads.usual());
            head(out, heads.judged());
        }
        if (!events.isEmpty()) {
            head(out, heads.event());
        }
        out.end("tr").end("thead").start("tbody");
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var span = point.span();
            out.start("tr")
                    .start("th")
                    .with("scope", "row")
                    .text(point.period())
                    .end("th");
            out.line("td", point.text());
            if (hasBasis) {
                out.start("td").with("class", "hb-chart__basis");
                out.text(span == null ? "" : span.basis()).end("td");
            }
            if (hasUsual) {
                out.line(
                        "td",
                        span == null || span.wobble() == null
                                ? ""
                                : span.wobble().words());
                out.line("td", heads.judgement().apply(point));
            }
            if (!events.isEmpty()) {
                out.line("td", at(i, events));
            }
            out.end("tr");
        }
        return out.end("tbody").end("table").end("div").toString();
    }

    private static void head(SvgText out, String words) {
        out.start("th").with("scope", "col").text(words).end("th");
    }

    private static String at(int point, List<ChartEvent> events) {
        return events.stream()
                .filter(event -> event.point() == point)
                .map(ChartEvent::label)
                .collect(Collectors.joining("; "));
    }

    /** The words above the columns, and what was judged of a point in words. */
    record Heads(
            String period,
            String value,
            String basis,
            String usual,
            String judged,
            String event,
            Function<ChartPoint, String> judgement) {}
}
