package org.huddleboard.wall.domain;

import java.security.SecureRandom;
import java.util.Locale;

/** Six digits, read from a wall and typed by hand. */
public record PairingCode(String digits) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    public static PairingCode draw() {
        return new PairingCode(String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES)));
    }

    /** What somebody typed, blanks and dashes aside. */
    public static PairingCode typed(String text) {
        return new PairingCode(text.replaceAll("[^0-9]", ""));
    }
}
