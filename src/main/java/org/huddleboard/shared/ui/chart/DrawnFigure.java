package org.huddleboard.shared.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;

/** A drawing on the page: one element whose content is text made on the server, so it costs one node a chart. */
@Tag("figure")
public abstract class DrawnFigure extends Component {
    private String drawing;

    protected DrawnFigure(String className, String drawing) {
        this.drawing = drawing;
        getElement().getClassList().add("hb-chart");
        getElement().getClassList().add(className);
        show();
    }

    /** The same numbers as a table that screen readers find beside it. */
    final void table(String title, List<ChartPoint> points, List<ChartEvent> events) {
        var heads = new ChartTable.Heads(
                getTranslation("kit.chart.period"),
                getTranslation("kit.chart.value"),
                getTranslation("kit.chart.basis"),
                getTranslation("kit.chart.usual"),
                getTranslation("kit.chart.judged"),
                getTranslation("kit.chart.event"),
                point -> getTranslation("kit.chart.judged." + point.variation().name()));
        drawing += ChartTable.html(title, heads, points, events);
        show();
    }

    /** A table made elsewhere, for the same readers. */
    protected final void table(String html) {
        drawing += html;
        show();
    }

    private void show() {
        getElement().setProperty("innerHTML", drawing);
    }
}
