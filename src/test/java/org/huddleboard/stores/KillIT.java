package org.huddleboard.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.huddleboard.BoardProcess;
import org.huddleboard.OnTheOtherCore;
import org.junit.jupiter.api.Test;

/** The plug is pulled in the middle of two hundred posts. */
@OnTheOtherCore
class KillIT {

    @Test
    void everyAcknowledgedPostIsThereOnceAfterARestart() throws SQLException {
        var board = new BoardProcess(PostsUntilKilled.class.getName()).launch();
        // The board takes its time to start, the posts do not.
        patiently().until(() -> isAlive(board) && people(board.log()).length > 0);
        patiently()
                .pollInterval(Duration.ofMillis(2))
                .until(() -> isAlive(board) && posted(board.log()).size() >= PostsUntilKilled.POSTS / 2);
        board.kill();
        var acknowledged = posted(board.log());
        var people = people(board.log());
        assertThat(acknowledged).hasSizeLessThan(PostsUntilKilled.POSTS);

        assertThat(kept(board.data())).containsAllEntriesOf(acknowledged);

        try (var again = board.again(people)) {
            patiently().until(() -> lines(again.log()).contains("done"));
        }
        assertThat(kept(board.data())).hasSize(PostsUntilKilled.POSTS).containsAllEntriesOf(acknowledged);
    }

    /** What breaks in a thread of the tests beside this one is theirs. */
    private static ConditionFactory patiently() {
        return await().dontCatchUncaughtExceptions().atMost(Duration.ofMinutes(3));
    }

    private static boolean isAlive(BoardProcess board) {
        assertThat(board.process().isAlive()).as("see " + board.log()).isTrue();
        return true;
    }

    /** Client key to id of each card in the file; a key that stood twice would throw. */
    private static Map<String, String> kept(Path data) throws SQLException {
        var place = "jdbc:h2:file:" + data.resolve("huddleboard") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (var connection = DriverManager.getConnection(place, "sa", "");
                var rows = connection.createStatement().executeQuery("select client_key, id from feedback")) {
            var kept = new HashMap<String, String>();
            while (rows.next()) {
                assertThat(kept.put(rows.getString(1), rows.getString(2))).isNull();
            }
            return kept;
        }
    }

    private static Map<String, String> posted(Path log) {
        var posted = new HashMap<String, String>();
        for (var line : lines(log)) {
            var words = line.split(" ");
            if (words[0].equals("posted") && words.length == 3 && words[2].length() == 36) {
                posted.put(words[1], words[2]);
            }
        }
        return posted;
    }

    private static String[] people(Path log) {
        return lines(log).stream()
                .filter(line -> line.startsWith("people "))
                .map(line -> line.substring("people ".length()).split(" "))
                .findFirst()
                .orElse(new String[0]);
    }

    private static List<String> lines(Path log) {
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
