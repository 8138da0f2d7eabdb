package org.huddleboard.kpi.application.imports;

import static org.huddleboard.kpi.application.imports.ContactFormat.DATE;
import static org.huddleboard.kpi.application.imports.ContactFormat.ENDED;
import static org.huddleboard.kpi.application.imports.ContactFormat.STARTED;
import static org.huddleboard.kpi.application.imports.ContactFormat.TIME;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.SiteDays;

/** Finds the site day of a contact, from a date and a time or from one cell that has both. */
record ContactDay(SiteDays days, String dateColumn, String timeColumn, Map<String, Optional<LocalDate>> dates) {
    private static final int MOST_DATES = 5_000;

    /** Learns the order of day, month and year from the file's first rows, and says what it assumed. */
    static ContactDay of(ImportTask task) {
        var columns = task.columns();
        var date = columns.has(DATE) ? DATE : columns.has(STARTED) ? STARTED : ENDED;
        var time = !date.equals(DATE) ? "" : columns.has(TIME) ? TIME : columns.has(STARTED) ? STARTED : "";
        return new ContactDay(FileDates.learn(task, date, time.isEmpty() ? date : time), date, time, new HashMap<>());
    }

    LocalDate of(ImportRow row) {
        var date = row.needed(dateColumn, 60);
        var time = timeColumn.isEmpty() || date.indexOf(':') >= 0 ? "" : row.text(timeColumn);
        if (time.isEmpty()) {
            return days.read(date).orElseThrow(() -> row.rejected(dateColumn, days.reason()));
        }
        var day = date(date).orElseThrow(() -> row.rejected(dateColumn, days.reason()));
        return days.on(day, time).orElseThrow(() -> row.rejected(timeColumn, "imports.reason.time"));
    }

    /** A file repeats its dates row after row: each is read once. */
    private Optional<LocalDate> date(String text) {
        if (dates.size() > MOST_DATES) {
            dates.clear();
        }
        return dates.computeIfAbsent(text, days::date);
    }
}
