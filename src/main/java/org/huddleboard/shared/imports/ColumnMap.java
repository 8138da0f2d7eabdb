package org.huddleboard.shared.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.shared.imports.reading.DateHabit;

/** Which of a file's columns are those a format knows, and what somebody has said about how their cells are read. */
public record ColumnMap(
        List<String> header, Map<String, Integer> places, Map<String, String> wordings, Optional<DateHabit> dates) {
    public ColumnMap {
        header = List.copyOf(header);
        places = Map.copyOf(places);
        wordings = Map.copyOf(wordings);
    }

    public ColumnMap(List<String> header, Map<String, Integer> places) {
        this(header, places, Map.of(), Optional.empty());
    }

    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** Where the column stands, or -1. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** The column's own heading in this file. */
    public String heading(String column) {
        var place = place(column);
        return place < 0 ? column : header.get(place);
    }

    /** The words that tell the unit of the column's cells: what somebody has said of it, else its heading. */
    public String wording(String column) {
        return wordings.getOrDefault(column, heading(column));
    }
}
