package org.huddleboard.shared.imports.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.imports.reading.Lines.Line;

/**
 * The records of a delimited file. A record may run over several lines inside quotes; one whose quote is never closed
 * loses its first line alone, and reading goes on with the next.
 */
public final class RecordReader implements Closeable {
    /** A spreadsheet's cell holds no more. */
    public static final int LONGEST_FIELD = 32_767;

    private static final int MOST_LINES = 100;

    private final Lines lines;
    private final char delimiter;
    private final CsvReader.CsvReaderBuilder quotedRecords;
    private int width = -1;

    public RecordReader(Reader reader, char delimiter) {
        this.lines = new Lines(reader);
        this.delimiter = delimiter;
        this.quotedRecords = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .maxBufferSize(1 << 24);
    }

    /** How many columns each record has; said once the header is read. */
    public void expect(int columns) {
        width = columns;
    }

    /** The next record that is not blank; empty at the end. */
    public Optional<FileRecord> next() throws IOException {
        while (true) {
            var line = lines.next();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            var record = record(line.get());
            if (!(record instanceof FileRecord.Cells cells) || !isBlank(cells)) {
                return Optional.of(record);
            }
        }
    }

    private static boolean isBlank(FileRecord.Cells record) {
        return record.cells().stream().allMatch(String::isBlank);
    }

    private FileRecord record(Line line) throws IOException {
        var text = line.text();
        if (line.cutLong()) {
            return broken(line, new QuoteScan(delimiter).take(text).column(), "imports.reason.lineTooLong");
        }
        if (text.indexOf('"') < 0) {
            return shaped(line, split(text));
        }
        var scan = new QuoteScan(delimiter).take(text);
        return scan.isOpen() ? overLines(line, scan) : quoted(line, text);
    }

    /** Looks ahead for the closing quote; gives every line back unless a whole record comes of it. */
    private FileRecord overLines(Line first, QuoteScan scan) throws IOException {
        var opened = scan.column();
        var ahead = new ArrayDeque<Line>();
        var text = new StringBuilder(first.text());
        while (scan.isOpen() && ahead.size() < MOST_LINES && text.length() < Lines.LONGEST) {
            var next = lines.next();
            if (next.isEmpty()) {
                break;
            }
            ahead.addFirst(next.get());
            text.append('\n').append(next.get().text());
            scan.take("\n").take(next.get().text());
        }
        if (!scan.isOpen() && quoted(first, text.toString()) instanceof FileRecord.Cells whole) {
            return whole;
        }
        ahead.forEach(lines::handBack);
        return broken(first, opened, "imports.reason.quote");
    }

    private FileRecord quoted(Line line, String text) {
        try {
            return shaped(line, quotedRecords.ofSingleCsvRecord(text).getFields());
        } catch (CsvParseException _) {
            return broken(line, new QuoteScan(delimiter).take(text).column(), "imports.reason.quote");
        }
    }

    private List<String> split(String text) {
        var cells = new ArrayList<String>(Math.max(8, width));
        var from = 0;
        for (var to = text.indexOf(delimiter); to >= 0; to = text.indexOf(delimiter, from)) {
            cells.add(text.substring(from, to));
            from = to + 1;
        }
        cells.add(text.substring(from));
        return cells;
    }

    private FileRecord shaped(Line line, List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > LONGEST_FIELD) {
                return broken(line, i, "imports.reason.tooLong", LONGEST_FIELD);
            }
        }
        if (line.last() && line.text().endsWith("\uFFFD")) {
            return broken(line, cells.size() - 1, "imports.reason.cut");
        }
        var record = new FileRecord.Cells(line.number(), cells);
        if (width < 0 || cells.size() == width || isBlank(record)) {
            return record;
        }
        if (cells.size() < width) {
            return broken(
                    line,
                    cells.size(),
                    line.last() ? "imports.reason.cut" : "imports.reason.tooFew",
                    cells.size(),
                    width);
        }
        return cells.subList(width, cells.size()).stream().allMatch(String::isBlank)
                ? new FileRecord.Cells(line.number(), cells.subList(0, width))
                : broken(line, width, "imports.reason.tooMany", cells.size(), width);
    }

    private static FileRecord.Broken broken(Line line, int column, String reason, Object... arguments) {
        var text = line.text();
        var value = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return new FileRecord.Broken(line.number(), column, value, reason, List.of(arguments));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
