package org.huddleboard.feedback.domain.ask;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday: a centre's holidays are not known to the board. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The last of so many working days that follow on this day. */
    public static LocalDate after(LocalDate day, int count) {
        var end = day;
        for (var counted = 0; counted < count; ) {
            end = end.plusDays(1);
            if (isWorkingDay(end)) {
                counted++;
            }
        }
        return end;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
