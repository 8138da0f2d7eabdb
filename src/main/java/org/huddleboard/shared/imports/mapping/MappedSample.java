package org.huddleboard.shared.imports.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.shared.imports.reading.DateHabit;

/** A file's first rows as they would be read under a mapping, and what was made of its columns. */
public record MappedSample(List<Map<String, Value>> rows, Map<String, Found> found) {
    public MappedSample {
        rows = rows.stream().map(Map::copyOf).toList();
        found = Map.copyOf(found);
    }

    /** A cell as it is read. */
    public sealed interface Value {
        record Nothing() implements Value {}

        record Words(String text) implements Value {}

        record Day(LocalDate day) implements Value {}

        record Time(LocalTime time) implements Value {}

        record Length(long millis) implements Value {}

        record Number(BigDecimal number) implements Value {}

        record YesNo(boolean yes) implements Value {}

        /** It cannot be read: what stands there, and why as a message key. */
        record Wrong(String text, String reason) implements Value {}
    }

    /** What a column's cells were taken for. */
    public sealed interface Found {
        /** Dates in this order; they could mean another one as well. */
        record Dates(DateHabit order, boolean couldBeOther) implements Found {}

        /** Lengths of time; the unit of a bare number, empty where all say theirs as a clock does. */
        record Lengths(Optional<LengthUnit> unit) implements Found {}

        record Numbers(boolean decimalComma) implements Found {}
    }
}
