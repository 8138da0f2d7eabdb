package org.huddleboard.shared.imports.mapping;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** The top of a file that nobody knows yet: its headings, its first rows, and what it could be. */
public record FileLook(
        String kind,
        String fileName,
        List<Heading> headings,
        List<List<String>> rows,
        char delimiter,
        String charset,
        ZoneId zone,
        List<MappableFormat> formats) {
    public FileLook {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        formats = List.copyOf(formats);
    }

    public List<String> header() {
        return headings.stream().map(Heading::text).toList();
    }

    /** What stands under a heading in the first rows, blanks left out. */
    public List<String> values(Heading heading) {
        var place = headings.indexOf(heading);
        return IntStream.range(0, place < 0 ? 0 : rows.size())
                .mapToObj(row -> cell(row, place))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String cell(int row, int place) {
        var cells = rows.get(row);
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    /** The cell under a heading in one of the first rows. */
    String cell(int row, Heading heading) {
        var place = headings.indexOf(heading);
        return place < 0 ? "" : cell(row, place);
    }
}
