package org.huddleboard.shared.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One shape of file: the columns it knows and those it needs, each need met by any one of a few columns. Other columns
 * are passed over.
 */
public record ImportFormat(String name, List<ImportColumn> columns, List<Set<String>> needs) {
    public ImportFormat {
        columns = List.copyOf(columns);
        needs = needs.stream().map(Set::copyOf).toList();
    }

    /** Where this format's columns stand under a header; empty where a need is not met. */
    public Optional<ColumnMap> recognise(List<String> header) {
        var found = found(header);
        return isMetBy(found.keySet()) ? Optional.of(new ColumnMap(header, found)) : Optional.empty();
    }

    /** Which of this format's columns stand under a header, needed or not. */
    public Map<String, Integer> found(List<String> header) {
        var found = new LinkedHashMap<String, Integer>();
        for (var column : columns) {
            for (var i = 0; i < header.size(); i++) {
                if (column.goesBy(header.get(i)) && !found.containsValue(i)) {
                    found.put(column.name(), i);
                    break;
                }
            }
        }
        return Map.copyOf(found);
    }

    /** Whether a file with these columns has what is needed. */
    public boolean isMetBy(Set<String> columns) {
        return needs.stream().allMatch(need -> need.stream().anyMatch(columns::contains));
    }

    /** The needs as a person reads them: alternatives with a bar between. */
    public List<String> expected() {
        return needs.stream()
                .map(need -> columns.stream()
                        .map(ImportColumn::name)
                        .filter(need::contains)
                        .collect(Collectors.joining(" | ")))
                .toList();
    }
}
