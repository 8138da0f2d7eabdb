package org.huddleboard.cohesion.application.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportRow.CellReader;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.DateHabit;
import org.huddleboard.shared.imports.reading.SiteDays;
import org.huddleboard.shared.imports.reading.SiteMoment;

/** Reads when something happened: a day or a moment on the site's clock, not to come and not longer ago than is kept. */
final class HistoryMoments {
    private static final Period KEPT = Period.ofMonths(24);
    private static final int LONGEST = 60;

    private final SiteDays days;
    private final ZoneId zone;
    private final LocalDate today;

    HistoryMoments(ImportTask task, Instant now) {
        var learnt = DateHabit.of(task.firstValues(HistoryFormat.AT), task.zone());
        var habit = task.columns().dates().orElse(learnt.habit());
        task.remarks().say("imports.remark.dates." + word(habit));
        if (learnt.couldBeOther() && task.columns().dates().isEmpty()) {
            task.remarks().say("imports.remark.datesUnsure", task.zone().getId());
        }
        this.days = SiteDays.under(task.columns().heading(HistoryFormat.AT), habit, task.zone());
        this.zone = task.zone();
        this.today = LocalDate.ofInstant(now, zone);
    }

    private static String word(DateHabit habit) {
        return habit.name().toLowerCase(Locale.ROOT);
    }

    /** A moment of a row; rows of one day without a time are in the order of the file. */
    record Moment(LocalDate day, Instant at) {}

    Moment of(ImportRow row) {
        row.needed(HistoryFormat.AT, LONGEST);
        var found = row.read(HistoryFormat.AT, new Reader(days)).orElseThrow();
        if (found.day().isAfter(today)) {
            throw row.rejected(HistoryFormat.AT, "cohesion.imports.reason.toCome");
        }
        if (found.day().isBefore(today.minus(KEPT))) {
            throw row.rejected(HistoryFormat.AT, "cohesion.imports.reason.tooOld");
        }
        return new Moment(found.day(), found.at().atZone(zone).toInstant());
    }

    /** As other files are read. */
    private record Reader(SiteDays days) implements CellReader<SiteMoment> {
        @Override
        public Optional<SiteMoment> read(String text) {
            return days.moment(text);
        }

        @Override
        public String reason() {
            return days.reason();
        }
    }
}
