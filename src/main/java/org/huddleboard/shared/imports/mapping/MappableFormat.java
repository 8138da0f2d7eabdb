package org.huddleboard.shared.imports.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huddleboard.shared.imports.ImportFormat;

/** A shape of file that an unknown one can be said to have: its columns, and which of them go together. */
public record MappableFormat(ImportFormat format, List<MappableColumn> columns, List<Together> together) {
    public MappableFormat {
        columns = List.copyOf(columns);
        together = List.copyOf(together);
    }

    /** Where any of these columns is chosen, one of those is needed too. */
    public record Together(Set<String> any, Set<String> needs) {
        public Together {
            any = Set.copyOf(any);
            needs = Set.copyOf(needs);
        }
    }

    /** All of a format's columns, read as words. */
    public static MappableFormat of(ImportFormat format) {
        return of(format, Map.of());
    }

    /** All of a format's columns, read as said here and else as words. */
    public static MappableFormat of(ImportFormat format, Map<String, CellKind> cells) {
        return new MappableFormat(
                format,
                format.columns().stream()
                        .map(column ->
                                MappableColumn.of(column.name(), cells.getOrDefault(column.name(), CellKind.WORDS)))
                        .toList(),
                List.of());
    }

    public String name() {
        return format.name();
    }

    public Optional<MappableColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Which columns of this header go by a name that is usual for one of ours. */
    public ColumnMapping guess(List<String> header) {
        var headings = Heading.of(header);
        var guessed = new HashMap<String, Heading>();
        format.found(header).forEach((column, place) -> {
            if (column(column).isPresent()) {
                guessed.put(column, headings.get(place));
            }
        });
        return new ColumnMapping(name(), guessed, Map.of(), Optional.empty());
    }

    /** The columns that are still needed beside those chosen; of each set any one will do. */
    public List<Set<String>> missing(Set<String> chosen) {
        var needs = format.needs().stream().filter(need -> need.stream().noneMatch(chosen::contains));
        var partners = together.stream()
                .filter(pair -> pair.any().stream().anyMatch(chosen::contains))
                .map(Together::needs)
                .filter(need -> need.stream().noneMatch(chosen::contains));
        return Stream.concat(needs, partners).distinct().toList();
    }
}
