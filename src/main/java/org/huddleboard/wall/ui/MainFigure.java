package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.VariationMark;
import org.huddleboard.shared.ui.chart.ChartSize;
import org.huddleboard.shared.ui.chart.LineChart;

/** The figure whose turn it is: large, with its weeks, its band and one sentence. */
class MainFigure extends Sheet {
    MainFigure(TeamFigures.Figure figure) {
        addClassNames("wall__figure", tint(figure));
        var value = new Span(figure.value());
        value.addClassNames("hb-fig", "wall__value");
        var basis = new Div(new Paragraph(figure.n()), new Paragraph(figure.range()));
        basis.addClassName("wall__basis");
        var sentence = new Paragraph(figure.sentence());
        sentence.addClassName("wall__sentence");
        var said = new Div(new H2(figure.name()), value, mark(figure), sentence, basis);
        said.addClassName("wall__said");
        add(said, new LineChart(series(figure, getLocale()), ChartSize.WALL));
    }

    static VariationMark mark(TeamFigures.Figure figure) {
        return new VariationMark(figure.variation(), figure.up(), figure.variationWord());
    }

    static String tint(TeamFigures.Figure figure) {
        return "wall__figure--"
                + figure.variation().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LineChart.Series series(TeamFigures.Figure figure, Locale language) {
        return new LineChart.Series(
                figure.name(),
                figure.sentence(),
                figure.weeks(),
                figure.limits().orElse(null),
                figure.target().orElse(null),
                Axis.of(figure.code().unit(), language),
                figure.events());
    }
}
