package org.huddleboard.shared.ui.home;

import com.vaadin.flow.signals.Signal;
import java.time.LocalTime;
import java.util.List;

/** What one module knows of the signed-in person's day; a bean of the module's {@code ui}. My shift lays them on one strip. */
public interface DayPart {
    /** Today's stretches at this person's site, in any order; none when there is nothing. */
    List<Stretch> today();

    /** What the home page listens to on behalf of this part. */
    List<Signal<Long>> changes();

    /**
     * One stretch of the day. A shift is the ground that breaks, huddles and sessions lie on, and bookings cut it.
     */
    record Stretch(LocalTime from, LocalTime to, String title, String detail, Kind kind) {}

    /** What a stretch is. */
    enum Kind {
        SHIFT,
        BREAK,
        BOOKED
    }
}
