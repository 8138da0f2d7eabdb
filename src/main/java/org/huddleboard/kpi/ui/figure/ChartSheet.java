package org.huddleboard.kpi.ui.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.ui.PlainFigure;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.ui.AssuranceMark;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.VariationMark;
import org.huddleboard.shared.ui.chart.ChartSize;
import org.huddleboard.shared.ui.chart.LineChart;

/** The week's value with what it was counted from and its likely range, its two marks, and its weeks as a chart. */
class ChartSheet extends Sheet {
    private final LineChart wide;
    private final LineChart narrow;

    ChartSheet(FigurePage page) {
        var line = page.line();
        addClassNames(
                "figure-sheet",
                "figure-sheet--"
                        + line.variation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var series = new LineChart.Series(
                line.name(),
                line.sentence(),
                line.weeks(),
                line.limits().orElse(null),
                line.target().orElse(null),
                number -> PlainFigure.of(this, line.code().unit(), number),
                line.events());
        wide = new LineChart(series, ChartSize.PAGE);
        wide.getElement().getClassList().add("figure-sheet__wide");
        narrow = new LineChart(series, ChartSize.NARROW);
        narrow.getElement().getClassList().add("figure-sheet__narrow");
        add(top(page), wide, narrow);
    }

    /** The chart, or its table in its place. */
    void showTable(boolean table) {
        wide.showTable(table);
        narrow.showTable(table);
    }

    private Div top(FigurePage page) {
        var line = page.line();
        var heading = new H2(getTranslation(
                "kpi.figure.weekOf",
                line.name(),
                FigureSentences.day(this, page.board().week())));
        heading.addClassName("figure-sheet__week");
        var value = new Span(line.value());
        value.addClassNames("hb-fig", "hb-fig--l", "figure-sheet__value");
        var basis = new Div(new Paragraph(basis(line)));
        if (!line.range().isBlank()) {
            basis.add(new Paragraph(getTranslation("kpi.figure.range", line.range())));
        }
        basis.addClassName("figure-sheet__basis");
        var numbers = new Div(value, basis);
        numbers.addClassName("figure-sheet__numbers");
        var top = new Div(new Div(heading, numbers), marks(line));
        top.addClassName("figure-sheet__top");
        return top;
    }

    /** So many of so many where it is known, else n. */
    private static String basis(FigureLine line) {
        var latest = line.weeks().isEmpty() ? null : line.weeks().getLast().span();
        return latest == null || latest.basis().isBlank() ? line.n() : latest.basis();
    }

    private static Div marks(FigureLine line) {
        var marks = new Div(new VariationMark(line.variation(), line.up(), line.variationWord()));
        if (line.assurance() != Assurance.UNKNOWN) {
            marks.add(new AssuranceMark(line.assurance(), line.assuranceWord()));
        }
        marks.addClassName("figure-sheet__marks");
        return marks;
    }
}
