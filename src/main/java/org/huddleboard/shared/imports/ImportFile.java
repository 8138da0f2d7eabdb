package org.huddleboard.shared.imports;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.imports.reading.DelimiterGuess;
import org.huddleboard.shared.imports.reading.FileRecord;
import org.huddleboard.shared.imports.reading.FileShape;
import org.huddleboard.shared.imports.reading.RecordReader;

/** An opened file: its encoding and delimiter are known, its records come one by one, its place is told in per cent. */
final class ImportFile implements Closeable {
    private static final int GUESSING_LINES = 50;
    private static final int GUESSING_LETTERS = 1 << 18;

    private final Counted bytes;
    private final FileShape shape;
    private final RecordReader records;
    private final char delimiter;

    private ImportFile(Counted bytes, FileShape shape, RecordReader records, char delimiter) {
        this.bytes = bytes;
        this.shape = shape;
        this.records = records;
        this.delimiter = delimiter;
    }

    static ImportFile open(Path file, long mostBytes) throws IOException {
        var shape = FileShape.of(file, mostBytes);
        var lines = firstLines(file, shape);
        var delimiter = DelimiterGuess.of(lines);
        var bytes = new Counted(Files.newInputStream(file));
        var records = new RecordReader(letters(bytes, shape), delimiter);
        if (!lines.isEmpty() && DelimiterGuess.says(lines.getFirst())) {
            records.next();
        }
        return new ImportFile(bytes, shape, records, delimiter);
    }

    private static Reader letters(InputStream in, FileShape shape) throws IOException {
        in.skipNBytes(shape.markLength());
        return new InputStreamReader(
                in,
                shape.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static List<String> firstLines(Path file, FileShape shape) throws IOException {
        var letters = new char[GUESSING_LETTERS];
        int length;
        try (var reader = new BufferedReader(letters(Files.newInputStream(file), shape))) {
            length = Math.max(0, reader.read(letters));
        }
        var lines = new ArrayList<>(new String(letters, 0, length)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(GUESSING_LINES)
                .toList());
        return lines;
    }

    char delimiter() {
        return delimiter;
    }

    String charset() {
        return shape.charset().displayName();
    }

    Optional<FileRecord> next() throws IOException {
        return records.next();
    }

    void expect(int columns) {
        records.expect(columns);
    }

    int percent() {
        return (int) Math.min(100, bytes.count * 100 / Math.max(1, shape.bytes()));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static final class Counted extends FilterInputStream {
        private volatile long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var n = super.read(into, offset, length);
            count += Math.max(0, n);
            return n;
        }
    }
}
