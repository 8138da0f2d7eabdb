package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.Sparkline;

/** One figure of the board in a row: value with range and n, its weeks, its marks, and one sentence. */
public class KpiRow extends Article {
    /**
     * Everything in words; {@code standsOut} only where there is a signal.
     *
     * @param range the 95 % range, such as "5:41 to 6:03"; empty where there is none
     * @param up which way a signal moved
     */
    public record Figure(
            String name,
            String hint,
            String value,
            String range,
            String n,
            Sparkline.Series weeks,
            Variation variation,
            boolean up,
            String variationWord,
            Assurance assurance,
            String assuranceWord,
            String sentence,
            boolean standsOut) {}

    public KpiRow(Figure figure) {
        this(figure, new Span(figure.name()));
    }

    /** The same with the name as a way to the figure's own page. */
    public KpiRow(Figure figure, Component link) {
        addClassName("hb-kpi");
        var name = part("hb-kpi__name", new H3(link), new Span(figure.hint()));
        var value = new Span(figure.value());
        value.addClassNames("hb-fig", "hb-fig--m");
        var range = part("hb-kpi__range", new Span(figure.range()), new Span(figure.n()));
        var marks = part("hb-kpi__marks", new VariationMark(figure.variation(), figure.up(), figure.variationWord()));
        if (figure.assurance() != Assurance.UNKNOWN) {
            marks.add(new AssuranceMark(figure.assurance(), figure.assuranceWord()));
        }
        var sentence = new Paragraph(figure.sentence());
        sentence.addClassName("hb-kpi__sentence");
        add(name, part("hb-kpi__value", value, range), new Sparkline(figure.weeks()), marks, sentence);
        if (figure.standsOut()) {
            addClassName("hb-kpi--stands-out");
        }
    }

    /** Below the row, across all of it: what was said about the figure, and the steps it asks for. */
    public KpiRow below(Component... parts) {
        add(part("hb-kpi__below", parts));
        return this;
    }

    private static Div part(String className, Component... parts) {
        var part = new Div(parts);
        part.addClassName(className);
        return part;
    }
}
