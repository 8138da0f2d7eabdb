package org.huddleboard.shared.imports.mapping;

/** What a column's cells say. */
public enum CellKind {
    WORDS,
    /** A date, maybe with a time. */
    DAY,
    TIME,
    LENGTH,
    NUMBER,
    YES_NO
}
