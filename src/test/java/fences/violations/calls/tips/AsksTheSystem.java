package fences.violations.calls.tips;

import java.time.Instant;

/** Asks the system for the time instead of the clock. */
class AsksTheSystem {
    Instant now() {
        return Instant.now();
    }
}
