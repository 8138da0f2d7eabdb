package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Figures that belong together on one sheet, with the name of the group in the left column. */
public class KpiGroup extends Sheet {
    public KpiGroup(String heading, String hint, Component... rows) {
        addClassName("hb-group");
        var name = new Div(new H2(heading), new Paragraph(hint));
        name.addClassName("hb-group__name");
        var list = new Div(rows);
        list.addClassName("hb-group__rows");
        add(name, list);
    }
}
