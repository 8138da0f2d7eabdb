package org.huddleboard.shared;

import java.io.Serial;

/** What was asked for does not exist, or not for whoever asks: the two are told alike. */
public class NotFound extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
