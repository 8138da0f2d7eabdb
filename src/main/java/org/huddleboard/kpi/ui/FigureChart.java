package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.ui.AssuranceMark;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.VariationMark;
import org.huddleboard.shared.ui.chart.LineChart;

/** The chart of one figure with its marks and its sentence. */
class FigureChart extends Sheet {
    FigureChart(FigureLine line) {
        addClassName("figure-chart");
        var value = new Span(line.value());
        value.addClassNames("hb-fig", "hb-fig--l");
        var basis = new Span(line.range().isBlank() ? line.n() : line.range() + " · " + line.n());
        basis.addClassName("figure-chart__basis");
        var marks = new Div(value, basis, new VariationMark(line.variation(), line.up(), line.variationWord()));
        if (line.assurance() != Assurance.UNKNOWN) {
            marks.add(new AssuranceMark(line.assurance(), line.assuranceWord()));
        }
        marks.addClassName("figure-chart__marks");
        var sentence = new Paragraph(line.sentence());
        sentence.addClassName("figure-chart__sentence");
        add(marks, sentence, chart(line));
    }

    private static LineChart chart(FigureLine line) {
        return new LineChart(new LineChart.Series(
                line.name(),
                line.sentence(),
                line.weeks(),
                line.limits().orElse(null),
                line.target().orElse(null),
                number -> axis(line.code().unit(), number),
                List.of()));
    }

    private static String axis(KpiUnit unit, double number) {
        return switch (unit) {
            case SECONDS -> "%d:%02d".formatted(Math.round(number) / 60, Math.round(number) % 60);
            case PERCENT -> String.format(Locale.ROOT, "%.0f%%", number);
            case SCORE -> String.format(Locale.ROOT, "%.0f", number);
        };
    }
}
