package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Nothing here yet: why, what to do next, and the shape of what will come. */
public class EmptyState extends Section {
    private final Div steps = new Div();
    private final Div shapes = new Div();

    public EmptyState(String headline, String why) {
        addClassName("hb-empty");
        steps.addClassName("hb-empty__steps");
        shapes.addClassName("hb-empty__shapes");
        shapes.getElement().setAttribute("aria-hidden", "true");
        shapes.setVisible(false);
        var said = new Div(new H2(headline), new Paragraph(why), steps);
        said.addClassName("hb-empty__said");
        add(said, shapes);
    }

    public EmptyState step(Component step) {
        steps.add(step);
        return this;
    }

    /** Dashed outlines of the cards that will stand here. */
    public EmptyState shape(CardKind... kinds) {
        for (var kind : kinds) {
            var shape = new Div(new KindToken(kind));
            shape.addClassNames("hb-empty__shape", kind.className());
            shapes.add(shape);
        }
        shapes.setVisible(true);
        return this;
    }
}
