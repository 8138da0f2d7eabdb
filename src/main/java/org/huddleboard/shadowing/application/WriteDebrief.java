package org.huddleboard.shadowing.application;

import jakarta.validation.constraints.NotNull;
import org.huddleboard.shadowing.ShadowingBookingId;

/** Keep these answers to the three prompts and put the guest's signature under them. */
public record WriteDebrief(
        @NotNull ShadowingBookingId booking,
        @NotNull String heard,
        @NotNull String willTry,
        @NotNull String question) {
    /** Longest answer. */
    public static final int LONGEST = 600;
}
