package org.huddleboard.shared.imports;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.huddleboard.shared.imports.mapping.FileLook;
import org.huddleboard.shared.imports.mapping.Heading;
import org.huddleboard.shared.imports.reading.FileRecord;

/** The header of a file that no format knows, and its first rows. */
record FileTop(List<String> header, List<List<String>> rows, char delimiter, String charset) {
    private static final int ROWS = 200;
    private static final int LONGEST_CELL = 200;

    /** The header is the first of the widest lines at the top; what stands above it is a title. */
    static FileTop of(ImportFile file) throws IOException {
        var lines = new ArrayList<List<String>>();
        for (var record = file.next();
                record.isPresent() && lines.size() < ROWS + FileIntake.MOST_LINES_ABOVE_HEADER;
                record = file.next()) {
            if (record.get() instanceof FileRecord.Cells cells) {
                lines.add(cells.cells().stream().map(FileTop::cut).toList());
            }
        }
        var at = IntStream.range(0, Math.min(lines.size(), FileIntake.MOST_LINES_ABOVE_HEADER))
                .boxed()
                .max(Comparator.comparingLong((Integer line) -> filled(lines.get(line)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        var header = lines.isEmpty() ? List.<String>of() : FileIntake.header(lines.get(at));
        var rows = lines.stream().skip(at + 1L).limit(ROWS).toList();
        return new FileTop(header, rows, file.delimiter(), file.charset());
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static String cut(String cell) {
        return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
    }

    FileLook look(ImportOrder order, ZoneId zone, ImportKind kind) {
        return new FileLook(
                kind.name(), order.fileName(), Heading.of(header), rows, delimiter, charset, zone, kind.mappable());
    }
}
