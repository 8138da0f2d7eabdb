package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white sheet, round on all corners: what the board itself lays out. */
public class Sheet extends Section {
    public Sheet() {
        addClassName("hb-sheet");
    }

    public Sheet(String heading) {
        this();
        add(new H2(heading));
    }

    public Sheet(Component... parts) {
        this();
        add(parts);
    }
}
