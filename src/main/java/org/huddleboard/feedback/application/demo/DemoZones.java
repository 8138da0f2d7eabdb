package org.huddleboard.feedback.application.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.huddleboard.shared.demo.DemoPerson;

/** Where and on which days people of the demo centre write. */
final class DemoZones {
    private static final ZoneId LEEDS = ZoneId.of("Europe/London");
    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");

    private DemoZones() {}

    static ZoneId of(DemoPerson person) {
        return isEvening(person) ? MANILA : LEEDS;
    }

    static boolean isEvening(DemoPerson person) {
        return person.site().equals("Manila");
    }

    /** The day itself, or the Friday before a weekend. */
    static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                : day;
    }
}
