package org.huddleboard.kpi.application.imports.vendors;

import java.util.Locale;

/** What an agent does in a state of Five9, as far as it makes figures. */
enum Five9State {
    CALL,
    /** Within a call; the call may go on after it. */
    HOLD,
    WRAP_UP,
    /** Ready for a call, or one is ringing. */
    WAITING,
    OTHER;

    static Five9State of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "on call", "talking" -> CALL;
            case "hold", "on hold", "park", "parked", "on park" -> HOLD;
            case "after call work", "acw", "wrap up", "wrap-up" -> WRAP_UP;
            case "ready", "ringing" -> WAITING;
            case String _ -> OTHER;
        };
    }

    boolean isHandling() {
        return this == CALL || this == HOLD || this == WRAP_UP;
    }
}
