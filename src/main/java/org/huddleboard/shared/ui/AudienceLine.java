package org.huddleboard.shared.ui;

import com.vaadin.flow.component.html.Span;

/** Who can see something, with an eye before it. */
public class AudienceLine extends Span {
    public AudienceLine(String line) {
        super(line);
        addClassNames("hb-audience", "hb-before", Glyph.EYE.className());
    }
}
