package org.huddleboard.shared.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.shared.imports.reading.FileRecord;

/** Reads one file from header to last row and hands its rows to the kind's session. */
final class FileIntake {
    private static final int MOST_LINES_ABOVE_HEADER = 10;
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

    /** A format that fits the file's header, and where its columns stand. */
    record Recognised(ImportFormat format, ColumnMap columns) {}

    /** Reads the header; refuses the file if none of these formats knows it. A title above the header is passed over. */
    Recognised recognise(List<ImportFormat> formats) throws IOException {
        var first = Optional.<List<String>>empty();
        for (var i = 0; i < MOST_LINES_ABOVE_HEADER; i++) {
            if (!(file.next().orElse(null) instanceof FileRecord.Cells record)) {
                break;
            }
            var header = header(record.cells());
            first = first.or(() -> Optional.of(header));
            var best = best(formats, header);
            if (best.isPresent()) {
                file.expect(header.size());
                return best.get();
            }
        }
        throw RefusedFile.unknownHeader(first.orElse(List.of()), formats);
    }

    /** Blank headings at the end are what a spreadsheet leaves behind; rows may leave those cells out. */
    private static List<String> header(List<String> cells) {
        var last = cells.size();
        while (last > 1 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return cells.subList(0, last).stream().map(String::strip).toList();
    }

    private static Optional<Recognised> best(List<ImportFormat> formats, List<String> header) {
        var best = Optional.<Recognised>empty();
        for (var format : formats) {
            var columns = format.recognise(header);
            if (columns.isPresent()
                    && best.map(Recognised::columns)
                            .map(known -> columns.get().places().size()
                                    > known.places().size())
                            .orElse(true)) {
                best = Optional.of(new Recognised(format, columns.get()));
            }
        }
        return best;
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
