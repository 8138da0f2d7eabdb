package org.huddleboard.shared.ui;

import java.util.Locale;

/** How large an icon is drawn: beside small text, beside body text, alone. */
public enum GlyphSize {
    SMALL,
    MEDIUM,
    LARGE;

    String className() {
        return "hb-icon--" + name().toLowerCase(Locale.ROOT);
    }
}
