package org.huddleboard.shared;

import java.io.Serial;

/**
 * A rule that only the present state of things breaks: a seat just taken, a time already booked. Another time or place
 * may do; programs read the reason.
 */
public class Clash extends BrokenRule {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    public Clash(String reason, String key, Object... arguments) {
        super(key, arguments);
        this.reason = reason;
    }

    /** One word for programs, such as {@code full}. */
    public String reason() {
        return reason;
    }
}
