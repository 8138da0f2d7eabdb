package org.huddleboard.shared.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.reading.SafeCells;

/** The rows that were left out, as a file to put right and hand in again; no cell of it runs as a formula. */
public final class RejectsFile {
    private static final String MARK = "\uFEFF";

    private RejectsFile() {}

    public static byte[] of(List<Rejected> rejected, Locale language, Messages messages) {
        var text = new StringWriter();
        text.write(MARK);
        var csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("line", "column", "value", "reason");
        rejected.forEach(row -> csv.writeRecord(
                String.valueOf(row.line()),
                SafeCells.neutral(row.column()),
                SafeCells.neutral(row.value()),
                row.reason().in(language, messages)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
