package org.huddleboard.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A short fact in a pill; not a button. */
public class Chip extends Span {
    public Chip(String text) {
        super(text);
        addClassName("hb-chip");
    }

    public Chip(Glyph glyph, String text) {
        this(text);
        addClassNames("hb-before", glyph.className());
    }

    /** Lays the pill on the field of a kind. */
    public Chip of(CardKind kind) {
        addClassNames("hb-chip--kind", kind.className());
        return this;
    }
}
