package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A team without figures: what will stand here, and when. */
class NoFigures extends Section {
    NoFigures() {
        addClassName("wall__unknown");
        add(new H2(getTranslation("wall.empty.figures")), new Paragraph(getTranslation("wall.empty.figuresWhy")));
    }
}
