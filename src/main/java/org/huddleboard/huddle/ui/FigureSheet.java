package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.VariationMark;
import org.huddleboard.shared.ui.chart.ChartSize;
import org.huddleboard.shared.ui.chart.LineChart;

/** The figure the team talks about: its value with n and range, its mark, and its weeks between their limits. */
class FigureSheet extends Sheet {
    FigureSheet(TeamFigures.Figure figure) {
        addClassNames(
                "huddle-figure",
                "huddle-figure--"
                        + figure.variation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var name = new Span(figure.name());
        name.addClassName("huddle-figure__name");
        var value = new Span(figure.value());
        value.addClassNames("hb-fig", "huddle-figure__value");
        var basis = new Div(new Paragraph(figure.n()), new Paragraph(figure.range()));
        figure.beside().map(Paragraph::new).ifPresent(basis::add);
        basis.addClassName("huddle-figure__basis");
        var said =
                new Div(name, value, basis, new VariationMark(figure.variation(), figure.up(), figure.variationWord()));
        said.addClassName("huddle-figure__said");
        var series = new LineChart.Series(
                figure.name(),
                figure.sentence(),
                figure.weeks(),
                figure.limits().orElse(null),
                figure.target().orElse(null),
                Axis.of(figure.code().unit(), getLocale()),
                figure.events());
        add(said, new LineChart(series, ChartSize.SCREEN));
    }
}
