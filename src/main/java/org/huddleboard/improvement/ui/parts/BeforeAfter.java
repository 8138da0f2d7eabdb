package org.huddleboard.improvement.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.improvement.application.measure.Measure;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.kpi.MemberFigures.Pooled;
import org.huddleboard.kpi.Statistic;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.shared.ui.VariationMark;
import org.huddleboard.shared.ui.chart.WobbleBand;

/** One figure before and after: both values with n and range, the difference with its own, and what may be said of it. */
public class BeforeAfter extends Div {
    private final transient TeamChange figures;

    public BeforeAfter(Measure measure, TeamChange figures) {
        this(measure, figures, "after");
    }

    /** What is still under way. */
    public static BeforeAfter soFar(Measure measure, TeamChange figures) {
        return new BeforeAfter(measure, figures, "soFar");
    }

    private BeforeAfter(Measure measure, TeamChange figures, String after) {
        this.figures = figures;
        addClassName("before-after");
        var change = measure.change();
        var kpi = measure.kpi();
        var mark = new VariationMark(
                measure.variation(), measure.up(), getTranslation("improvement.measure." + measure.variation()));
        var head = new Div(new H3(Said.name(this, kpi)), mark);
        head.addClassName("before-after__head");
        var sides = new Div(
                side("before", kpi, change.before(), measure.before()),
                side(after, kpi, change.after(), measure.after()));
        sides.addClassName("before-after__sides");
        var sentence = getTranslation(
                change.beyondChance() ? "improvement.measure.beyond" : "improvement.measure.chance",
                Said.difference(this, kpi, change.difference()),
                Said.difference(this, kpi, change.low()),
                Said.difference(this, kpi, change.high()));
        add(head, sides, band(measure, sentence), new Paragraph(sentence));
    }

    private Div side(String side, KpiCode kpi, Pooled pooled, Days days) {
        var label = new Span(getTranslation("improvement.measure.side." + side));
        label.addClassName("before-after__label");
        var value = new Span(value(kpi, pooled.value()));
        value.addClassNames("hb-fig", "hb-fig--m");
        var range = getTranslation(
                "improvement.measure.range", value(kpi, pooled.low()), value(kpi, pooled.high()), n(kpi, pooled));
        var from = getTranslation("improvement.measure.days", Said.day(this, days.from()), Said.day(this, days.to()));
        var made = new Div(label, value, new Span(range), new Span(from));
        made.addClassName("before-after__side");
        return made;
    }

    private String n(KpiCode kpi, Pooled pooled) {
        return kpi.statistic() == Statistic.SHARE
                ? getTranslation("improvement.measure.nDays", Math.round(pooled.n()))
                : getTranslation(kpi.key() + ".n", Math.round(pooled.n()));
    }

    /** What it was as the pill, what it is as the dot with its range. */
    private WobbleBand band(Measure measure, String sentence) {
        var kpi = measure.kpi();
        var before = measure.change().before();
        var after = measure.change().after();
        return new WobbleBand(new WobbleBand.Figure(
                Said.name(this, kpi),
                sentence,
                after.value(),
                after.low(),
                after.high(),
                new WobbleBand.Band(before.low(), before.high(), value(kpi, before.low()), value(kpi, before.high())),
                null,
                measure.variation()));
    }

    private String value(KpiCode kpi, double figure) {
        return figures.value(kpi, figure, getLocale());
    }
}
