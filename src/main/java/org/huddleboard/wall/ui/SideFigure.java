package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.shared.ui.Sheet;

/** A figure that keeps the large one company. */
class SideFigure extends Sheet {
    SideFigure(TeamFigures.Figure figure) {
        addClassNames("wall__side", MainFigure.tint(figure));
        var value = new Span(figure.value());
        value.addClassName("hb-fig");
        var basis = new Span(figure.range().isBlank() ? figure.n() : figure.range());
        basis.addClassName("wall__basis");
        add(new H3(figure.name()), value, basis, MainFigure.mark(figure));
    }
}
