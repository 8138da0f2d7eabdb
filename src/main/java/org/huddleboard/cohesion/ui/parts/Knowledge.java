package org.huddleboard.cohesion.ui.parts;

import java.util.Locale;

/** How sure a statement is; each has its own mark, and no colour. */
public enum Knowledge {
    /** Counted, nothing to work out. */
    FACT,
    /** Worked out, with a range. */
    SIGNAL,
    /** Cannot be told yet. */
    UNKNOWN;

    String className() {
        return "knowledge--" + name().toLowerCase(Locale.ROOT);
    }
}
