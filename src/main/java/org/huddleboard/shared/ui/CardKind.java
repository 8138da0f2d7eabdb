package org.huddleboard.shared.ui;

import java.util.Locale;

/** The five kinds of card; each has its field, its token and its icon. */
public enum CardKind {
    THANKS(Glyph.HEART),
    FEEDBACK(Glyph.FEEDBACK),
    TIP(Glyph.BOOKMARK),
    TASK(Glyph.CHECK),
    CHANGE(Glyph.CHANGE);

    private final Glyph glyph;

    CardKind(Glyph glyph) {
        this.glyph = glyph;
    }

    public Glyph glyph() {
        return glyph;
    }

    /** Brings the colours of the kind to an element and all within. */
    public String className() {
        return "hb-k-" + name().toLowerCase(Locale.ROOT);
    }
}
