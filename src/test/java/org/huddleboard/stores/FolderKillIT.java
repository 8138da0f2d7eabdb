package org.huddleboard.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.huddleboard.BoardProcess;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.api.Test;

/** The plug is pulled while files are being taken in from the folder: one is in, one is being read, one waits. */
@OnTheOtherCore
class FolderKillIT {
    private static final int ROWS = 60_000;
    private static final int FILES = 3;
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void everyRowIsThereOnceAndEveryFileIsLaidAside() throws IOException, SQLException {
        var board = new BoardProcess(FolderUntilKilled.class.getName()).launch();
        // The board takes its time to start, the files do not.
        patiently().atMost(Duration.ofMinutes(5)).until(() -> isAlive(board) && people(board).length == 2);
        var folder = board.data().resolve(FolderUntilKilled.FOLDER);
        for (var file = 1; file <= FILES; file++) {
            lay(folder, file, people(board));
        }

        patiently()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> isAlive(board)
                        && files(folder, "done").size() == 1
                        && files(folder, "taking").size() == 1);
        board.kill();

        assertThat(files(folder, "taking")).hasSize(1);
        assertThat(contacts(board.data())).as("only whole files").isIn((long) ROWS, 2L * ROWS);
        try (var again = board.again("again")) {
            // A lock of the process that was killed is let go after a minute.
            patiently()
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> isAlive(again) && files(folder, "done").size() == FILES);
        }

        assertThat(files(folder, "taking")).isEmpty();
        assertThat(files(folder, "refused")).isEmpty();
        assertThat(files(folder, "done")).containsExactly("kpi-1.csv", "kpi-2.csv", "kpi-3.csv");
        assertThat(contacts(board.data())).isEqualTo((long) FILES * ROWS);
        var said = days();
        assertThat(sums(board.data(), "select site_day, sum(n) from kpi_reading where standing and kpi = 'AHT'"))
                .isEqualTo(said);
        assertThat(sums(board.data(), "select site_day, sum(n) from kpi_team_day where kpi = 'AHT'"))
                .isEqualTo(said);
        assertThat(sums(board.data(), "select site_day, sum(n) from kpi_member_day where kpi = 'AHT'"))
                .isEqualTo(said);
    }

    /** What breaks in a thread of the tests beside this one is theirs. */
    private static ConditionFactory patiently() {
        return await().dontCatchUncaughtExceptions();
    }

    /** Contacts of two agents, each with an id of its own, over twenty days; moved in whole, as a good program does. */
    private static void lay(Path folder, int file, String[] people) throws IOException {
        var rows = new ArrayList<String>(ROWS + 1);
        rows.add("Call Id,Agent,Date,Talk,Answered,Resolved");
        for (var row = 0; row < ROWS; row++) {
            rows.add("%d-%d,%s,%s,%d,Y,%s"
                    .formatted(file, row, people[row % 2], day(row), 100 + row % 300, row % 4 == 0 ? "N" : "Y"));
        }
        Files.createDirectories(folder);
        var written = Files.write(folder.resolveSibling("kpi-" + file + ".csv"), rows);
        Files.move(written, folder.resolve("kpi-" + file + ".csv"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static LocalDate day(int row) {
        return MONDAY.plusDays(row % 20);
    }

    private static TreeMap<String, Long> days() {
        var days = new TreeMap<String, Long>();
        for (var row = 0; row < ROWS; row++) {
            days.merge(day(row).toString(), (long) FILES, Long::sum);
        }
        return days;
    }

    private static long contacts(Path data) throws SQLException {
        try (var connection = DriverManager.getConnection(place(data), "sa", "");
                var rows = connection.createStatement().executeQuery("select count(*) from kpi_contact")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static TreeMap<String, Long> sums(Path data, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(place(data), "sa", "");
                var rows = connection.createStatement().executeQuery(sql + " group by site_day")) {
            var sums = new TreeMap<String, Long>();
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getLong(2));
            }
            return sums;
        }
    }

    private static String place(Path data) {
        return "jdbc:h2:file:" + data.resolve("huddleboard") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }

    private static boolean isAlive(BoardProcess board) {
        assertThat(board.process().isAlive()).as("see " + board.log()).isTrue();
        return true;
    }

    private static List<String> files(Path folder, String part) {
        var place = folder.resolve(part);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] people(BoardProcess board) {
        try (Stream<String> lines = Files.exists(board.log()) ? Files.lines(board.log()) : Stream.empty()) {
            return lines.filter(line -> line.startsWith("people "))
                    .map(line -> line.substring("people ".length()).split(" "))
                    .findFirst()
                    .orElse(new String[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
