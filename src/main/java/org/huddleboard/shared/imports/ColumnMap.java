package org.huddleboard.shared.imports;

import java.util.List;
import java.util.Map;

/** Which of a file's columns are those a format knows. */
public record ColumnMap(List<String> header, Map<String, Integer> places) {
    public ColumnMap {
        header = List.copyOf(header);
        places = Map.copyOf(places);
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
}
