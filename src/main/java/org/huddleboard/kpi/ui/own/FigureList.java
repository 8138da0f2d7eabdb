package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.own.MyFigure;
import org.huddleboard.kpi.application.own.MyFigures;

/** A member's figures below each other; what stood open stays open when they are drawn anew. */
class FigureList extends Div {
    private final Map<KpiCode, FigurePanel> panels = new EnumMap<>(KpiCode.class);

    FigureList() {
        addClassName("own-figures");
    }

    void show(MyFigures week, Map<StepKind, String> steps, BiFunction<MyFigure, StepKind, Component> parts) {
        var open = opened();
        removeAll();
        panels.clear();
        week.figures().forEach(figure -> {
            var panel = new FigurePanel(figure, new FigurePanel.Steps(steps, step -> parts.apply(figure, step)));
            panels.put(figure.line().code(), panel);
            add(panel);
        });
        open.forEach((code, step) -> Optional.ofNullable(panels.get(code)).ifPresent(panel -> panel.open(step)));
    }

    void open(KpiCode code, StepKind step) {
        Optional.ofNullable(panels.get(code)).ifPresent(panel -> panel.open(step));
    }

    private Map<KpiCode, StepKind> opened() {
        var open = new EnumMap<KpiCode, StepKind>(KpiCode.class);
        panels.forEach((code, panel) -> panel.opened().ifPresent(step -> open.put(code, step)));
        return open;
    }
}
