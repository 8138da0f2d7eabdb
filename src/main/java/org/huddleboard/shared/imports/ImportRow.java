package org.huddleboard.shared.imports;

import java.util.List;
import java.util.Optional;

/** One row of a file, by the format's column names. A cell is text, whatever it begins with. */
public record ImportRow(long line, List<String> cells, ColumnMap columns) {
    /** The cell without blanks around it; empty where the file has no such column. */
    public String text(String column) {
        var place = columns.place(column);
        return place < 0 ? "" : cells.get(place).strip();
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** The cell, refused when it is empty or longer than {@code longest}. */
    public String needed(String column, int longest) {
        var text = text(column);
        if (text.isEmpty()) {
            throw rejected(column, "imports.reason.empty");
        }
        if (text.length() > longest) {
            throw rejected(column, "imports.reason.tooLong", longest);
        }
        return text;
    }

    /** The cell as the reader sees it, empty for an empty cell; refused with that reason when it cannot be read. */
    public <T> Optional<T> read(String column, CellReader<T> reader) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var value = reader.read(text);
        if (value.isEmpty()) {
            throw rejected(column, reader.reason());
        }
        return value;
    }

    /** The refusal of this row, told at that column. */
    public RejectedRow rejected(String column, String reason, Object... arguments) {
        return new RejectedRow(line, columns.heading(column), text(column), reason, arguments);
    }

    /** Reads the value of a cell that is not empty. */
    public interface CellReader<T> {
        /** Empty when the text is no such value. */
        Optional<T> read(String text);

        /** Why a cell is refused, as a message key. */
        String reason();
    }
}
