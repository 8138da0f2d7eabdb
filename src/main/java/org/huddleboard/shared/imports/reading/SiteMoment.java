package org.huddleboard.shared.imports.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A moment on the site's clock as a file tells it: with its time of day or as a day only, and as an instant where the
 * file says the offset.
 */
public record SiteMoment(LocalDateTime at, boolean hasTime, boolean isInstant) {
    static SiteMoment ofDay(LocalDate day) {
        return new SiteMoment(day.atStartOfDay(), false, false);
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    /** Whether this time was on the site's clock twice, because the clocks went back, and the file does not say which. */
    public boolean comesTwice(ZoneId zone) {
        return hasTime && !isInstant && zone.getRules().getValidOffsets(at).size() > 1;
    }
}
