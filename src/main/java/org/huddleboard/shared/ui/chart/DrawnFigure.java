package org.huddleboard.shared.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;

/** A drawing on the page: one element whose content is text made on the server, so it costs one node a chart. */
@Tag("figure")
abstract class DrawnFigure extends Component {
    private String drawing;

    DrawnFigure(String className, String drawing) {
        this.drawing = drawing;
        getElement().getClassList().add("hb-chart");
        getElement().getClassList().add(className);
        show();
    }

    /** The same numbers as a table that only screen readers see. */
    final void table(String title, List<ChartPoint> points) {
        drawing +=
                ChartTable.html(title, getTranslation("kit.chart.period"), getTranslation("kit.chart.value"), points);
        show();
    }

    private void show() {
        getElement().setProperty("innerHTML", drawing);
    }
}
