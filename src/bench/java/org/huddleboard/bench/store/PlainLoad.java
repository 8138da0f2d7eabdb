package org.huddleboard.bench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The same file by the shortest way there is: as it stands into a table of its columns, each contact once by its id.
 * PostgreSQL copies it, H2 takes it in batches of a prepared statement, all in one transaction.
 */
final class PlainLoad {
    private static final int COLUMNS = 10;
    private static final int BATCH = 2_000;
    private static final String TABLE = """
            create table plain_contact (call_id varchar(200) not null %s, agent varchar(200) not null, on_day date not null,
                at_time time not null, topic varchar(200), answered varchar(10), resolved varchar(10),
                wait_seconds numeric(12, 3), talk varchar(20), rating numeric(4, 1))""";

    private final DataSource place;
    private final boolean postgres;

    PlainLoad(Store store) {
        this.place = store.place();
        this.postgres = store.isPostgres();
    }

    /** Answers how long it took, in nanoseconds; the table is there before and gone after. */
    long load(ContactFile file, boolean withKey) throws SQLException {
        try (var connection = place.getConnection()) {
            try (var statement = connection.createStatement()) {
                statement.execute(TABLE.formatted(withKey ? "primary key" : ""));
            }
            connection.setAutoCommit(false);
            var began = System.nanoTime();
            if (postgres) {
                copy(connection, file.path());
            } else {
                batch(connection, file.path());
            }
            connection.commit();
            var took = System.nanoTime() - began;
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("drop table plain_contact");
            }
            return took;
        }
    }

    private static void copy(Connection connection, Path file) throws SQLException {
        try (var in = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy plain_contact from stdin with (format csv, header)", in, 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void batch(Connection connection, Path file) throws SQLException {
        try (var lines = Files.newBufferedReader(file);
                var insert = connection.prepareStatement(
                        "insert into plain_contact values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            lines.readLine();
            var waiting = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split(",", -1);
                for (var column = 0; column < COLUMNS; column++) {
                    insert.setString(column + 1, cells[column].isEmpty() ? null : cells[column]);
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
