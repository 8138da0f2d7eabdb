package org.huddleboard.bench.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.TeamId;

/**
 * Changes a team's figures and asks for its board, asks for it again, and for its figures by plain JDBC, in turns, first
 * among a tenth of the members and then among all of them, and says how long each took. Arguments are a folder, the store
 * and how many members.
 */
public final class BoardTurns {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int TEAM = 25;
    private static final int WARM_UP = 400;
    private static final int TURNS = 300;

    private final Store store;
    private final UUID team;

    private BoardTurns(Store store, UUID team) {
        this.store = store;
        this.team = team;
    }

    public static void main(String[] arguments) throws Exception {
        var members = Integer.parseInt(arguments[2]);
        try (var store = Store.open(arguments[1], Path.of(arguments[0]))) {
            store.people(members, TEAM, "2020-01-06");
            var team = store.sql()
                    .sql("select id from people_team where name = 'Team 0'")
                    .query(UUID.class)
                    .single();
            var turns = new BoardTurns(store, team);
            try (var connection = store.place().getConnection()) {
                var figures = new ManyFigures(connection);
                OUT.println("readings " + figures.lay(0, members / 10));
                turns.measure("small");
                OUT.println("readings " + figures.lay(members / 10, members));
                turns.measure("large");
            }
        }
        System.exit(0);
    }

    /** Prints the microseconds of the board after a change, asked again, and of plain JDBC, turn by turn. */
    private void measure(String size) throws Exception {
        try (var connection = store.place().getConnection()) {
            var plain = new PlainBoard(connection, team);
            for (var i = 0; i < WARM_UP; i++) {
                change();
                same(board(), plain.read());
            }
            OUT.println("board of " + board().lines().size() + " measures, plain "
                    + plain.read().size() + " figures");
            for (var i = 0; i < TURNS; i++) {
                change();
                OUT.println(size + " " + micros(this::board) + " " + micros(this::board) + " " + micros(plain::read));
                same(board(), plain.read());
            }
        }
    }

    /** Refuses to go on where the board shows figures that are no longer so. */
    private static void same(TeamBoard board, List<PlainBoard.Figure> plain) {
        var shown = board.line(KpiCode.AVERAGE_HANDLE_TIME).orElseThrow();
        var there = plain.stream()
                .filter(figure -> figure.week().equals(board.week())
                        && figure.kpi().equals(shown.code().code()))
                .findFirst()
                .orElseThrow();
        if (Math.abs(shown.figure() - there.value()) > 1e-6) {
            throw new IllegalStateException("the board says " + shown.figure() + ", it is " + there.value());
        }
    }

    private static long micros(Callable<?> work) throws Exception {
        var began = System.nanoTime();
        work.call();
        return (System.nanoTime() - began) / 1000;
    }

    /**
     * As an import does: the figures of the latest week and day are others, the week has another mark, the data another
     * age, and nothing that was read before stands any more. Without other rows H2 would answer the same statement from
     * its own memory.
     */
    private void change() {
        change("kpi_team_week", "week_start");
        store.sql()
                .sql(
                        "update kpi_week_mark set mark = mark + 1 where team_id = ? and week_start = (select max(week_start)"
                                + " from kpi_team_week where team_id = ?)")
                .params(team, team)
                .update();
        change("kpi_team_day", "site_day");
        store.sql()
                .sql("update kpi_team_age set recorded_at = current_timestamp where team_id = ?")
                .param(team)
                .update();
        store.bean(LiveTopics.class).raise(Set.of(FiguresChanged.topicFor(new TeamId(team))));
    }

    private void change(String sums, String period) {
        store.sql()
                .sql("update " + sums + " set total = total + 1 where team_id = ? and " + period + " = (select max("
                        + period + ") from " + sums + " where team_id = ?)")
                .params(team, team)
                .update();
    }

    private TeamBoard board() {
        return store.asProgram(() -> store.bean(KpiBoardService.class)
                .board(new TeamId(team), Optional.empty(), Locale.UK)
                .orElseThrow());
    }
}
