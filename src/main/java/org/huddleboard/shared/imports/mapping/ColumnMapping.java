package org.huddleboard.shared.imports.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.shared.imports.ColumnMap;
import org.huddleboard.shared.imports.reading.DateHabit;

/**
 * Which of a file's columns stand for those of a format the board knows, and how their cells are read where somebody
 * has said so.
 */
public record ColumnMapping(
        String base, Map<String, Heading> headings, Map<String, LengthUnit> units, Optional<DateHabit> dates) {
    public ColumnMapping {
        headings = Map.copyOf(headings);
        units = Map.copyOf(units);
    }

    /** Where the columns stand in a file with this header; empty where one of them is missing. */
    public Optional<ColumnMap> recognise(List<String> header) {
        var places = new HashMap<String, Integer>();
        headings.forEach((column, heading) -> heading.place(header).ifPresent(place -> places.put(column, place)));
        return places.isEmpty() || places.size() < headings.size()
                ? Optional.empty()
                : Optional.of(map(header, places));
    }

    private ColumnMap map(List<String> header, Map<String, Integer> places) {
        var wordings = units.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, unit -> unit.getValue().wording()));
        return new ColumnMap(header, places, wordings, dates);
    }
}
