package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A page before the board: at the left the five kinds in a ring and what it is all about, at the right the way in. */
public abstract class Doorway extends Main {
    private final Div way = new Div();

    protected Doorway() {
        addClassName("doorway");
        way.addClassName("doorway__way");
        var sheet = new Div(way);
        sheet.addClassName("doorway__sheet");
        add(field(), sheet);
    }

    /** What stands at the right, from top to bottom. */
    protected final void show(Component... parts) {
        way.removeAll();
        way.add(parts);
    }

    private Section field() {
        var sign = new Span();
        sign.addClassNames("hb-sign", "hb-sign--on-deep");
        var brand = new Div(sign, new Span(getTranslation("shared.door.name")));
        brand.addClassName("deep-field__brand");
        var ring = new Div();
        ring.addClassName("deep-field__ring");
        ring.getElement().setAttribute("aria-hidden", "true");
        for (var kind : CardKind.values()) {
            ring.add(new KindToken(kind));
        }
        var said = new Paragraph(
                new Span(getTranslation("shared.door.together")), new Span(getTranslation("shared.door.between")));
        said.addClassName("deep-field__said");
        var field = new Section(brand, ring, said);
        field.addClassName("deep-field");
        return field;
    }
}
