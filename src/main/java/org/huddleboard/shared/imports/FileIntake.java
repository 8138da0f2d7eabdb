package org.huddleboard.shared.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.shared.imports.reading.FileRecord;

/** Reads one file from header to last row and hands its rows to the kind's session. */
final class FileIntake {
    static final int MOST_LINES_ABOVE_HEADER = 10;
    private static final int FIRST_ROWS = 5_000;
    private static final int TELL_EVERY = 500;

    private final ImportFile file;
    private final Tally tally;
    private final Consumer<ImportProgress> told;
    private ImportProgress progress;
    private long rows;

    FileIntake(ImportFile file, ImportProgress begun, Tally tally, Consumer<ImportProgress> told) {
        this.file = file;
        this.progress = begun;
        this.tally = tally;
        this.told = told;
    }

    /** Reads the header; refuses the file if it is none of those known. A title above the header is passed over. */
    Recognised recognise(Recognised.Reader known) throws IOException {
        var first = Optional.<List<String>>empty();
        for (var i = 0; i < MOST_LINES_ABOVE_HEADER; i++) {
            if (!(file.next().orElse(null) instanceof FileRecord.Cells record)) {
                break;
            }
            var header = header(record.cells());
            first = first.or(() -> Optional.of(header));
            var found = known.read(header);
            if (found.isPresent()) {
                file.expect(header.size());
                return found.get();
            }
        }
        throw RefusedFile.unknownHeader(first.orElse(List.of()), known.expected());
    }

    /** Blank headings at the end are what a spreadsheet leaves behind; rows may leave those cells out. */
    static List<String> header(List<String> cells) {
        var last = cells.size();
        while (last > 1 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return cells.subList(0, last).stream().map(String::strip).toList();
    }

    /** The records a session looks at to learn the file's habits; broken ones wait among them for their turn. */
    List<FileRecord> firstRecords() throws IOException {
        var first = new ArrayList<FileRecord>();
        while (first.size() < FIRST_ROWS) {
            var record = file.next();
            if (record.isEmpty()) {
                break;
            }
            first.add(record.get());
        }
        return first;
    }

    static List<ImportRow> rows(List<FileRecord> records, ColumnMap columns) {
        return records.stream()
                .filter(FileRecord.Cells.class::isInstance)
                .map(FileRecord.Cells.class::cast)
                .map(record -> new ImportRow(record.line(), record.cells(), columns))
                .toList();
    }

    /** Hands all rows over; answers how many there were. */
    long feed(ImportSession session, List<FileRecord> first, ColumnMap columns) throws IOException {
        for (var record : first) {
            feed(session, record, columns);
        }
        for (var record = file.next(); record.isPresent(); record = file.next()) {
            feed(session, record.get(), columns);
        }
        told.accept(progress.at(rows, ImportProgress.WHOLE));
        return rows;
    }

    private void feed(ImportSession session, FileRecord record, ColumnMap columns) {
        rows++;
        try {
            switch (record) {
                case FileRecord.Cells(long line, List<String> cells) ->
                    session.row(new ImportRow(line, cells, columns));
                case FileRecord.Broken broken -> throw rejection(broken, columns);
            }
        } catch (RejectedRow row) {
            tally.rejected(row);
        }
        if (rows % TELL_EVERY == 0) {
            progress = progress.at(rows, file.percent());
            told.accept(progress);
        }
    }

    private static RejectedRow rejection(FileRecord.Broken broken, ColumnMap columns) {
        var header = columns.header();
        var column =
                broken.column() < header.size() ? header.get(broken.column()) : String.valueOf(broken.column() + 1);
        return new RejectedRow(
                broken.line(),
                column,
                broken.value(),
                broken.reason(),
                broken.arguments().toArray());
    }
}
