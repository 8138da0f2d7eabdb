package org.huddleboard.cohesion.domain.index;

import java.util.OptionalDouble;

/** How many of those expected came to the huddles, or read what was said there; recent huddles count for more. */
final class Rituals {

    private static final double PRESENT = 0.7;
    private static final double ACKNOWLEDGED = 0.3;

    private Rituals() {}

    /** Absent when nobody was expected at any huddle of the last four weeks. */
    static OptionalDouble of(TeamWindow window) {
        var expected = 0.0;
        var kept = 0.0;
        for (var huddle : window.huddlesCounted().toList()) {
            var decay = window.decay(huddle.day());
            expected += decay * huddle.expected();
            kept += decay * (PRESENT * huddle.present() + ACKNOWLEDGED * huddle.acknowledged());
        }
        return expected <= 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.clamp(kept / expected, 0, 1));
    }
}
