package org.huddleboard.shared.imports.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huddleboard.shared.imports.mapping.MappedSample.Found;
import org.huddleboard.shared.imports.mapping.MappedSample.Value;
import org.huddleboard.shared.imports.reading.DateHabit;
import org.huddleboard.shared.imports.reading.Durations;
import org.huddleboard.shared.imports.reading.Numbers;
import org.huddleboard.shared.imports.reading.SiteDays;
import org.huddleboard.shared.imports.reading.YesNo;

/** Reads the first rows of a file under a mapping, with the same readers that read the whole of it later. */
public final class SampleReading {
    private static final int ROWS = 5;

    private final FileLook look;
    private final ColumnMapping mapping;
    private final Map<String, Function<String, Value>> readers = new HashMap<>();
    private final Map<String, Found> found = new HashMap<>();

    private SampleReading(FileLook look, MappableFormat format, ColumnMapping mapping) {
        this.look = look;
        this.mapping = mapping;
        mapping.headings()
                .forEach((name, heading) ->
                        format.column(name).ifPresent(column -> readers.put(name, reader(column, heading))));
    }

    public static MappedSample of(FileLook look, MappableFormat format, ColumnMapping mapping) {
        var reading = new SampleReading(look, format, mapping);
        var rows = new ArrayList<Map<String, Value>>();
        for (var row = 0; row < Math.min(ROWS, look.rows().size()); row++) {
            rows.add(reading.row(row));
        }
        return new MappedSample(rows, reading.found);
    }

    private Map<String, Value> row(int row) {
        var values = new HashMap<String, Value>();
        readers.forEach((column, reader) -> {
            var heading = mapping.headings().get(column);
            var text = heading == null ? "" : look.cell(row, heading);
            values.put(column, text.isEmpty() ? new Value.Nothing() : reader.apply(text));
        });
        return values;
    }

    private Function<String, Value> reader(MappableColumn column, Heading heading) {
        var values = look.values(heading);
        return column.ownReader()
                .map(own -> own.apply(look.zone()))
                .<Function<String, Value>>map(own -> text -> own.read(text)
                        .<Value>map(_ -> new Value.Words(text))
                        .orElseGet(() -> new Value.Wrong(text, own.reason())))
                .orElseGet(() -> switch (column.cells()) {
                    case WORDS -> Value.Words::new;
                    case DAY -> days(column, heading, values);
                    case TIME -> text -> value(text, SiteDays.time(text), Value.Time::new, "imports.reason.time");
                    case LENGTH -> lengths(column, heading, values);
                    case NUMBER -> numbers(column, values);
                    case YES_NO ->
                        text -> value(text, YesNo.READER.read(text), Value.YesNo::new, YesNo.READER.reason());
                });
    }

    private Function<String, Value> days(MappableColumn column, Heading heading, Collection<String> values) {
        var learnt = DateHabit.of(values, look.zone());
        var order = mapping.dates().orElse(learnt.habit());
        found.put(column.name(), new Found.Dates(order, mapping.dates().isEmpty() && learnt.couldBeOther()));
        var days = SiteDays.under(heading.text(), order, look.zone());
        return text -> value(text, days.read(text), Value.Day::new, days.reason());
    }

    private Function<String, Value> lengths(MappableColumn column, Heading heading, List<String> values) {
        var said = Optional.ofNullable(mapping.units().get(column.name()));
        var wording = said.map(LengthUnit::wording).orElse(heading.text());
        var lengths = Durations.under(wording);
        var clocks = values.stream().allMatch(text -> text.indexOf(':') >= 0);
        found.put(
                column.name(),
                new Found.Lengths(said.or(
                        () -> clocks && !lengths.hoursAndMinutes() ? Optional.empty() : Optional.of(unit(lengths)))));
        return text -> value(text, lengths.read(text), Value.Length::new, lengths.reason());
    }

    private static LengthUnit unit(Durations lengths) {
        if (lengths.hoursAndMinutes()) {
            return LengthUnit.HOURS_MINUTES;
        }
        return switch (lengths.unitMillis().intValue()) {
            case 1 -> LengthUnit.MILLISECONDS;
            case 60_000 -> LengthUnit.MINUTES;
            default -> LengthUnit.SECONDS;
        };
    }

    private Function<String, Value> numbers(MappableColumn column, List<String> values) {
        var bare = values.stream().map(SampleReading::withoutPercent).toList();
        var numbers = Numbers.usedBy(bare, look.delimiter());
        if (bare.stream().anyMatch(text -> text.indexOf(',') >= 0)) {
            found.put(column.name(), new Found.Numbers(numbers.decimalComma()));
        }
        return text -> value(text, numbers.read(withoutPercent(text)), Value.Number::new, numbers.reason());
    }

    private static String withoutPercent(String text) {
        return text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static <T> Value value(String text, Optional<T> read, Function<T, Value> as, String reason) {
        return read.<Value>map(as).orElseGet(() -> new Value.Wrong(text, reason));
    }
}
