package org.huddleboard.cohesion.application.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huddleboard.cohesion.domain.link.LinkAnalysis;
import org.huddleboard.cohesion.domain.link.LinkPanel;
import org.huddleboard.cohesion.domain.link.PanelRow;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The link in a file of members and weeks, as JSON: for whoever checks our numbers. */
public final class MeasureLink {
    private static final long SEED = 7011;

    private MeasureLink() {}

    /** The launcher's {@code measure link FILE [--seed N]}: the result on standard output. */
    public static void main(String[] arguments) throws IOException {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8)) {
            run(Path.of(arguments[0]), seed(List.of(arguments)), out);
        }
    }

    private static long seed(List<String> arguments) {
        var at = arguments.indexOf("--seed");
        return at >= 0 && at + 1 < arguments.size() ? Long.parseLong(arguments.get(at + 1)) : SEED;
    }

    /** Reads the columns {@code member, week, connectedness, progress_pct}; a blank is a missing value. */
    public static void run(Path file, long seed, PrintStream out) throws IOException {
        var result = LinkAnalysis.of(read(file), seed, _ -> {});
        out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(Map.of("with_member_trends", PrintedLink.of(result))));
    }

    static LinkPanel read(Path file) throws IOException {
        var positions = new HashMap<String, Integer>();
        var panel = new ArrayList<PanelRow>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                var member = positions.computeIfAbsent(row.getField("member").strip(), _ -> positions.size());
                panel.add(new PanelRow(
                        member, (int) number(row, "week"), number(row, "connectedness"), number(row, "progress_pct")));
            }
        }
        return new LinkPanel(panel);
    }

    private static double number(NamedCsvRecord row, String column) {
        var text = row.getField(column).strip();
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
