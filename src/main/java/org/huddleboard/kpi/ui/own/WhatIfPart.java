package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.DoubleFunction;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.kpi.application.own.WhatIfSaid;
import org.huddleboard.kpi.ui.PlainFigure;

/** "If mine moved there, the team would be here", and whether anybody could tell. */
class WhatIfPart extends Div {
    private static final double STEP_OF_LONG_TIMES = 5;
    private static final double LONG_TIME = 120;
    private static final double MOST_POINTS = 100;

    private final transient DoubleFunction<WhatIfSaid> ask;
    private final Paragraph result = new Paragraph();
    private final Paragraph honest = new Paragraph();

    WhatIfPart(FigureLine line, DoubleFunction<WhatIfSaid> ask) {
        this.ask = ask;
        addClassName("own-what-if");
        var said = new Div(result, honest);
        said.addClassName("own-what-if__said");
        said.getElement().setAttribute("aria-live", "polite");
        honest.addClassName("own-what-if__honest");
        var unit = line.code().unit();
        add(
                new RangeField(
                        getTranslation("kpi.own.whatIf.label", line.name()),
                        scale(line),
                        line.figure(),
                        figure -> PlainFigure.of(this, unit, figure),
                        this::show),
                said);
        show(line.figure());
    }

    /** Twice as wide as the usual wobble, so that both what chance does and what it does not can be tried. */
    private static RangeField.Line scale(FigureLine line) {
        var low = line.limits()
                .map(limits -> Math.min(limits.lower(), line.figure()))
                .orElse(line.figure() * 0.8);
        var high = line.limits()
                .map(limits -> Math.max(limits.upper(), line.figure()))
                .orElse(line.figure() * 1.2);
        var room = Math.max((high - low) / 2, 1);
        var step = line.code().unit() == KpiUnit.SECONDS && line.figure() > LONG_TIME ? STEP_OF_LONG_TIMES : 1;
        var most = line.code().unit() == KpiUnit.SECONDS ? Double.MAX_VALUE : MOST_POINTS;
        var from = Math.max(0, Math.floor((low - room) / step) * step);
        var to = Math.min(most, Math.ceil((high + room) / step) * step);
        return new RangeField.Line(from, to, step);
    }

    private void show(double figure) {
        var said = ask.apply(figure);
        result.setText(said.result());
        honest.setText(said.honest());
    }
}
