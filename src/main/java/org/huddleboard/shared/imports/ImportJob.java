package org.huddleboard.shared.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.shared.imports.mapping.SavedFormat;

/** One file on its way in: recognised, read and written inside the transaction around it. */
record ImportJob(
        UUID id,
        ImportKind kind,
        List<SavedFormat> saved,
        ImportOrder order,
        ZoneId zone,
        Path file,
        boolean dryRun,
        long mostBytes) {
    /** Reads it all; the caller commits or rolls back. */
    ImportResult read(Consumer<ImportProgress> told) {
        var tally = new Tally();
        try (var opened = ImportFile.open(file, mostBytes)) {
            var intake = new FileIntake(opened, ImportProgress.begun(id), tally, told);
            var recognised = intake.recognise(known());
            var first = intake.firstRecords();
            var columns = recognised.columns();
            tally.say("imports.remark.charset", opened.charset());
            var task = new ImportTask(
                    id,
                    recognised.format(),
                    recognised.source(),
                    columns,
                    FileIntake.rows(first, columns),
                    opened.delimiter(),
                    zone,
                    order.team(),
                    dryRun,
                    tally,
                    tally);
            try (var session = kind.open(task)) {
                var rows = intake.feed(session, first, columns);
                var outcome = session.finish();
                return new ImportResult(
                        id,
                        recognised.name(),
                        rows,
                        tally.accepted(),
                        tally.unchanged(),
                        outcome.readings(),
                        tally.rejectedRows(),
                        tally.rejected(),
                        outcome.unmatched(),
                        outcome.sample(),
                        tally.remarks());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Recognised.Reader known() {
        var known = new Recognised.Reader(kind.formats(), kind.mappable(), saved);
        if (order.format().equals(ImportOrder.AUTO)) {
            return known;
        }
        var named = known.named(order.format());
        if (named.isEmpty()) {
            throw RefusedFile.because("imports.refused.format", order.format());
        }
        return named;
    }
}
