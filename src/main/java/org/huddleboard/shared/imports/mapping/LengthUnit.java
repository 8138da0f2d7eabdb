package org.huddleboard.shared.imports.mapping;

/** What a bare number in a column of lengths of time counts, where somebody has said so. */
public enum LengthUnit {
    SECONDS(""),
    MILLISECONDS("ms"),
    MINUTES("min"),
    /** {@code 1:30} is an hour and a half. */
    HOURS_MINUTES("hh:mm");

    private final String wording;

    LengthUnit(String wording) {
        this.wording = wording;
    }

    /** As a heading would say it. */
    public String wording() {
        return wording;
    }
}
