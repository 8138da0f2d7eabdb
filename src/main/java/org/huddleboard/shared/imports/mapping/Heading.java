package org.huddleboard.shared.imports.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import org.huddleboard.shared.imports.ImportColumn;

/** A column of a file by what stands above it; where the same words stand above several, by which of them it is. */
public record Heading(String text, int nth) {
    /** The headings of a header row, from left to right. */
    public static List<Heading> of(List<String> header) {
        var seen = new HashMap<String, Integer>();
        var headings = new ArrayList<Heading>();
        header.forEach(text -> headings.add(new Heading(text, seen.merge(ImportColumn.plain(text), 1, Integer::sum))));
        return List.copyOf(headings);
    }

    /** Where it stands in a header row; case, blanks, accents and punctuation do not count. */
    OptionalInt place(List<String> header) {
        var plain = ImportColumn.plain(text);
        var left = nth;
        for (var i = 0; i < header.size(); i++) {
            if (ImportColumn.plain(header.get(i)).equals(plain) && --left == 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
