package org.huddleboard.bench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What stands on a team's board, by plain JDBC: the weeks one may choose from, six months of weekly figures of each
 * measure, and how old the data are.
 */
final class PlainBoard {
    private static final int WEEKS = 26;

    private final Connection connection;
    private final UUID team;

    PlainBoard(Connection connection, UUID team) {
        this.connection = connection;
        this.team = team;
    }

    /** A figure and how many lie behind it. */
    record Figure(LocalDate week, String kpi, double value, double n) {}

    List<Figure> read() throws SQLException {
        var latest = latestOfWeeks();
        var figures = new ArrayList<Figure>();
        try (var asked = connection.prepareStatement("select week_start, kpi, total, squares, n, people, days"
                + " from kpi_team_week where team_id = ? and week_start between ? and ? order by week_start")) {
            asked.setObject(1, team);
            asked.setObject(2, latest.minusWeeks(WEEKS));
            asked.setObject(3, latest);
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    figures.add(new Figure(
                            rows.getObject(1, LocalDate.class),
                            rows.getString(2),
                            rows.getDouble(3) / rows.getDouble(5),
                            rows.getDouble(5)));
                }
            }
        }
        age();
        return figures;
    }

    private LocalDate latestOfWeeks() throws SQLException {
        var weeks = new ArrayList<LocalDate>();
        try (var asked = connection.prepareStatement("select distinct week_start from kpi_team_week where team_id = ?"
                + " order by week_start desc limit 106")) {
            asked.setObject(1, team);
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    weeks.add(rows.getObject(1, LocalDate.class));
                }
            }
        }
        return weeks.getFirst();
    }

    private void age() throws SQLException {
        try (var asked = connection.prepareStatement("select max(i.recorded_at) from kpi_reading r join kpi_import i"
                + " on i.no = r.import_no where r.team_id = ? and r.standing"
                + " and r.site_day = (select d.site_day from kpi_team_day d where d.team_id = ?"
                + " order by d.team_id desc, d.site_day desc limit 1)")) {
            asked.setObject(1, team);
            asked.setObject(2, team);
            try (var rows = asked.executeQuery()) {
                rows.next();
            }
        }
    }
}
