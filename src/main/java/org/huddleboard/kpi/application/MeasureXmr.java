package org.huddleboard.kpi.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.huddleboard.kpi.domain.Limits;
import org.huddleboard.kpi.domain.Rule;
import org.huddleboard.kpi.domain.RuleSet;
import org.huddleboard.kpi.domain.XmrChart;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One XmR chart of an x,y file as JSON, with the rules of a team's chart: for whoever checks our numbers. */
public final class MeasureXmr {
    private MeasureXmr() {}

    /** The launcher's {@code measure xmr FILE}: the chart on standard output. */
    public static void main(String[] file) throws IOException {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8)) {
            run(Path.of(file[0]), out);
        }
    }

    /** Reads the columns {@code x} and {@code y}; refuses a file without them or with fewer than two rows. */
    public static void run(Path file, PrintStream out) throws IOException {
        var places = new ArrayList<String>();
        var figures = new ArrayList<Double>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                places.add(row.getField("x"));
                figures.add(Double.valueOf(row.getField("y").strip()));
            }
        }
        out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(chart(places, figures)));
    }

    static Chart chart(List<String> places, List<Double> figures) {
        var chart = XmrChart.of(figures);
        var limits = new Limits(chart.lower(), chart.mean(), chart.upper(), figures.size() < Limits.LOCKED_FROM);
        var rules =
                RuleSet.TEAM.judge(figures, figures.stream().map(_ -> limits).toList());
        var points = IntStream.range(0, figures.size())
                .mapToObj(i -> new Dot(
                        places.get(i),
                        figures.get(i),
                        rules.get(i).stream()
                                .sorted(Comparator.naturalOrder())
                                .map(Rule::name)
                                .toList()))
                .toList();
        return new Chart(chart.mean(), chart.lower(), chart.upper(), chart.screened(), points);
    }

    /** The chart as it is printed; {@code screened} counts the moving ranges left out. */
    record Chart(double mean, double lower, double upper, int screened, List<Dot> points) {}

    /** A point with the rules it breaks. */
    record Dot(String x, double y, List<String> rules) {}
}
