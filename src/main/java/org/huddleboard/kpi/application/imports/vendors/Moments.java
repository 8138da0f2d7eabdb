package org.huddleboard.kpi.application.imports.vendors;

import java.time.ZoneId;
import java.util.Optional;
import org.huddleboard.kpi.application.imports.FileDates;
import org.huddleboard.kpi.application.imports.vendors.Said.Copies;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportRow.CellReader;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.DateHabit;
import org.huddleboard.shared.imports.reading.SiteDays;
import org.huddleboard.shared.imports.reading.SiteMoment;

/** When a row was: a moment, the beginning of an interval, or a date and a time in two cells. */
record Moments(SiteDays days, String start, String end, ZoneId zone) implements CellReader<SiteMoment> {
    private static final int LONGEST_TEXT = 60;
    /** The day on which clocks go back has so many. */
    private static final int LONGEST_HOURS = 25;

    /** One column says when. */
    static Moments learn(ImportTask task, String column) {
        return interval(task, column, "");
    }

    /** One column says on which day, in the order this program always writes. */
    static Moments usually(DateHabit habit, ImportTask task, String column) {
        return new Moments(FileDates.usually(habit, task, column), column, "", task.zone());
    }

    static Moments interval(ImportTask task, String start, String end) {
        return new Moments(FileDates.learn(task, start, start), start, end, task.zone());
    }

    @Override
    public Optional<SiteMoment> read(String text) {
        return days.moment(text);
    }

    @Override
    public String reason() {
        return days.reason();
    }

    /** The beginning; an interval longer than a day belongs to no day and is refused. */
    SiteMoment of(ImportRow row) {
        row.needed(start, LONGEST_TEXT);
        var from = row.read(start, this).orElseThrow();
        var to = row.read(end, this);
        if (to.isPresent() && to.get().at().isAfter(from.at().plusHours(LONGEST_HOURS))) {
            throw row.rejected(end, "kpi.vendor.reason.longInterval");
        }
        return from;
    }

    SiteMoment of(ImportRow row, String time) {
        var date = row.needed(start, LONGEST_TEXT);
        if (days.date(date).isEmpty()) {
            throw row.rejected(start, days.reason());
        }
        return days.moment(date, row.needed(time, LONGEST_TEXT))
                .orElseThrow(() -> row.rejected(time, "imports.reason.time"));
    }

    /** How many rows alike count, where each row is of an interval of its own. */
    Copies ofIntervals(SiteMoment when) {
        return when.comesTwice(zone) ? Copies.TWO : Copies.ONE;
    }

    /** How many rows alike count, where rows without a time of day may all be different things. */
    Copies ofThings(SiteMoment when) {
        return when.hasTime() ? ofIntervals(when) : Copies.ALL;
    }
}
