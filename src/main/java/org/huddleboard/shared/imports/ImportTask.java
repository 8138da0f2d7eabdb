package org.huddleboard.shared.imports;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.TeamId;

/**
 * One file to be taken in: its recognised columns, under which source its records stand, its first rows, and what the
 * person handing it in has said.
 */
public record ImportTask(
        UUID importId,
        ImportFormat format,
        String source,
        ColumnMap columns,
        List<ImportRow> firstRows,
        char delimiter,
        ZoneId zone,
        Optional<TeamId> team,
        boolean dryRun,
        Verdicts verdicts,
        Remarks remarks) {
    public ImportTask {
        firstRows = List.copyOf(firstRows);
    }

    /** What stands in a column of the first rows, blanks left out. */
    public List<String> firstValues(String column) {
        return firstRows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Where a session says what it assumed, for the preview. */
    public interface Remarks {
        void say(String key, Object... arguments);
    }
}
