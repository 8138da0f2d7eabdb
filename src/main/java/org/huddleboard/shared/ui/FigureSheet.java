package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.huddleboard.shared.ui.chart.WobbleBand;

/** One figure on its own sheet: name, value with n and range, band, and what it means. */
public class FigureSheet extends Sheet {
    /**
     * In words.
     *
     * @param basis n and range, such as "248 calls, ±34 s"
     */
    public record Figure(
            String name,
            String hint,
            String value,
            String basis,
            boolean up,
            String variationWord,
            WobbleBand.Figure band,
            String sentence) {}

    public FigureSheet(Figure figure) {
        this(figure, new Span(figure.name()));
    }

    /** The same with the name as a way to more of it. */
    public FigureSheet(Figure figure, Component name) {
        addClassName("hb-figure");
        var hint = new Span(figure.hint());
        hint.addClassName("hb-figure__hint");
        var variation = figure.band().variation();
        var head = new Div(new H3(name), hint, new VariationMark(variation, figure.up(), figure.variationWord()));
        head.addClassName("hb-figure__head");
        var number = new Span(figure.value());
        number.addClassNames("hb-fig", "hb-fig--l");
        var basis = new Span(figure.basis());
        basis.addClassName("hb-figure__basis");
        var value = new Div(number, basis);
        value.addClassName("hb-figure__value");
        addClassName("hb-figure--" + variation.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        add(head, value, new WobbleBand(figure.band()), new Paragraph(figure.sentence()));
    }
}
