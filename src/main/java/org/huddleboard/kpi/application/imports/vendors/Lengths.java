package org.huddleboard.kpi.application.imports.vendors;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huddleboard.shared.imports.ColumnMap;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.reading.Durations;

/**
 * Lengths of time of a file that does not say whether its bare numbers are seconds or milliseconds: told by how long a
 * contact usually takes in its first rows, and said in a remark. A heading that names a unit is believed.
 */
record Lengths(ColumnMap columns, BigDecimal unitMillis) {
    /** No team takes 2 hours 13 minutes for the usual contact, and none takes 8 seconds. */
    private static final double LONGEST_USUAL_SECONDS = 8_000;

    private static final Pattern BARE = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern SAYS_SECONDS = Pattern.compile("(?i).*\\b(?:s|secs?|seconds?)\\b.*");

    /** Seconds where numbers are bare, as most programs write them. */
    static Lengths inSeconds(ImportTask task) {
        return new Lengths(task.columns(), BigDecimal.valueOf(1000));
    }

    /** Tells the unit by the length of the usual contact, as far as rows have it as a bare number. */
    static Lengths learn(ImportTask task, List<String> lengths, Function<ImportRow, OptionalDouble> usualContact) {
        var usual = task.firstRows().stream()
                .map(usualContact)
                .flatMapToDouble(OptionalDouble::stream)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        var bare = lengths.stream()
                .flatMap(column -> task.firstValues(column).stream())
                .anyMatch(value -> BARE.matcher(value).matches());
        if (!bare) {
            task.remarks().say("kpi.vendor.remark.unit.clock");
            return inSeconds(task);
        }
        var isMillis = usual.length > 0 && usual[usual.length / 2] >= LONGEST_USUAL_SECONDS;
        task.remarks().say(isMillis ? "kpi.vendor.remark.unit.milliseconds" : "kpi.vendor.remark.unit.seconds");
        return new Lengths(task.columns(), isMillis ? BigDecimal.ONE : BigDecimal.valueOf(1000));
    }

    /** A bare number of a cell; nothing where it is empty or written another way. */
    static OptionalDouble bare(ImportRow row, String column) {
        var text = row.text(column);
        return BARE.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text.replace(',', '.')))
                : OptionalDouble.empty();
    }

    /** The cell in seconds; nothing where it is empty. */
    Optional<BigDecimal> seconds(ImportRow row, String column) {
        return columns.has(column)
                ? row.read(column, under(columns.wording(column))).map(millis -> BigDecimal.valueOf(millis, 3))
                : Optional.empty();
    }

    private Durations under(String wording) {
        var said = Durations.under(wording);
        var isSaid = said.unitMillis().compareTo(BigDecimal.valueOf(1000)) != 0
                || SAYS_SECONDS.matcher(wording).matches();
        return isSaid ? said : new Durations(unitMillis, said.hoursAndMinutes());
    }
}
