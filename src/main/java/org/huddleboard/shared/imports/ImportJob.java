package org.huddleboard.shared.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** One file on its way in: recognised, read and written inside the transaction around it. */
record ImportJob(UUID id, ImportKind kind, ImportOrder order, ZoneId zone, Path file, boolean dryRun, long mostBytes) {
    /** Reads it all; the caller commits or rolls back. */
    ImportResult read(Consumer<ImportProgress> told) {
        var tally = new Tally();
        try (var opened = ImportFile.open(file, mostBytes)) {
            var intake = new FileIntake(opened, ImportProgress.begun(id), tally, told);
            var recognised = intake.recognise(formats());
            var first = intake.firstRecords();
            var columns = recognised.columns();
            tally.say("imports.remark.charset", opened.charset());
            var session = kind.open(new ImportTask(
                    id,
                    recognised.format(),
                    columns,
                    FileIntake.rows(first, columns),
                    opened.delimiter(),
                    zone,
                    order.team(),
                    dryRun,
                    tally,
                    tally));
            var rows = intake.feed(session, first, columns);
            var outcome = session.finish();
            return new ImportResult(
                    id,
                    recognised.format().name(),
                    rows,
                    tally.accepted(),
                    tally.unchanged(),
                    outcome.readings(),
                    tally.rejectedRows(),
                    tally.rejected(),
                    outcome.unmatched(),
                    outcome.sample(),
                    tally.remarks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ImportFormat> formats() {
        if (order.format().equals(ImportOrder.AUTO)) {
            return kind.formats();
        }
        var named = kind.formats().stream()
                .filter(format -> format.name().equals(order.format()))
                .toList();
        if (named.isEmpty()) {
            throw RefusedFile.because("imports.refused.format", order.format());
        }
        return named;
    }
}
