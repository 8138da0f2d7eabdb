package org.huddleboard.shared.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows an import left out and the names it did not know, as they are stored. */
@Component
class ImportRejects {
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    ImportRejects(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void store(ImportResult result) {
        var rejected = result.rejected();
        jdbc.batchUpdate(
                "insert into import_reject (import_id, position, line_number, column_name, cell, reason)"
                        + " values (?, ?, ?, ?, ?, ?)",
                IntStream.range(0, rejected.size()).boxed().toList(),
                BATCH,
                (statement, position) -> {
                    var row = rejected.get(position);
                    statement.setObject(1, result.importId());
                    statement.setInt(2, position);
                    statement.setLong(3, row.line());
                    statement.setString(4, row.column());
                    statement.setString(5, row.value());
                    statement.setString(6, row.reason().packed());
                });
        jdbc.batchUpdate(
                "insert into import_unmatched (import_id, name, row_count) values (?, ?, ?)",
                new ArrayList<>(result.unmatched()),
                BATCH,
                (statement, unmatched) -> {
                    statement.setObject(1, result.importId());
                    statement.setString(2, unmatched.name());
                    statement.setLong(3, unmatched.rows());
                });
    }

    List<Rejected> rejected(UUID importId) {
        return jdbc.query(
                "select line_number, column_name, cell, reason from import_reject where import_id = ? order by position",
                (row, _) -> new Rejected(
                        row.getLong(1), row.getString(2), row.getString(3), Reason.unpacked(row.getString(4))),
                importId);
    }
}
