package org.huddleboard.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A question about the words just typed; a hint, never a fault. */
public class HintLine extends Span {
    public HintLine(String line) {
        super(line);
        addClassNames("hb-hint", "hb-before", Glyph.QUESTION.className());
    }
}
