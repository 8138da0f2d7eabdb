package org.huddleboard.tips;

import java.time.LocalDate;

/** One tip as other screens show it; {@code doThis}, {@code say} and {@code avoid} are empty where it has none. */
public record TipNote(
        TipId id, String title, String doThis, String say, String avoid, LocalDate verifiedUntil, boolean needsCheck) {}
