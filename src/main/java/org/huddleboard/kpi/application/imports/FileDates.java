package org.huddleboard.kpi.application.imports;

import java.util.Locale;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.DateHabit;
import org.huddleboard.shared.imports.reading.SiteDays;

/** Learns from a file's first rows in which order its dates name day, month and year, and says what it assumed. */
public final class FileDates {
    private FileDates() {}

    /** For dates in one column, with their time in the same or in another one. */
    public static SiteDays learn(ImportTask task, String date, String time) {
        return learn(task, date, time, DateHabit.of(task.firstValues(date), task.zone()));
    }

    /** For dates of a program that always writes them in this order. */
    public static SiteDays usually(DateHabit habit, ImportTask task, String date) {
        return learn(task, date, date, DateHabit.of(task.firstValues(date), habit));
    }

    private static SiteDays learn(ImportTask task, String date, String time, DateHabit.Found learnt) {
        var columns = task.columns();
        var found =
                columns.dates().map(said -> new DateHabit.Found(said, false)).orElse(learnt);
        task.remarks().say("imports.remark.dates." + found.habit().name().toLowerCase(Locale.ROOT));
        if (found.couldBeOther()) {
            task.remarks().say("imports.remark.datesUnsure", task.zone().getId());
        }
        return SiteDays.under(columns.heading(date) + " " + columns.heading(time), found.habit(), task.zone());
    }
}
