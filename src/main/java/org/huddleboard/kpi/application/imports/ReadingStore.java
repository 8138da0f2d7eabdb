package org.huddleboard.kpi.application.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.domain.Reading;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts readings into a layer, in batches. */
@Component
class ReadingStore {
    private static final int BATCH = 1000;
    private static final int DECIMALS = 6;

    private final JdbcTemplate jdbc;

    ReadingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes them all; answers how many there were. */
    long write(long layer, String source, Covers covers, Iterator<Reading> readings) {
        long written = 0;
        var batch = new ArrayList<Reading>(BATCH);
        while (readings.hasNext()) {
            batch.add(readings.next());
            if (batch.size() == BATCH || !readings.hasNext()) {
                write(layer, source, covers, batch);
                written += batch.size();
                batch.clear();
            }
        }
        return written;
    }

    private void write(long layer, String source, Covers covers, List<Reading> batch) {
        jdbc.batchUpdate(
                "insert into kpi_reading (import_no, source, agent_key, site_day, week_start, kpi, channel, total,"
                        + " squares, n, covers, standing, member_id, team_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?)",
                batch,
                BATCH,
                (statement, reading) -> fill(statement, layer, source, covers, reading));
    }

    private static void fill(PreparedStatement statement, long layer, String source, Covers covers, Reading reading)
            throws SQLException {
        statement.setLong(1, layer);
        statement.setString(2, source);
        statement.setString(3, reading.agentKey());
        statement.setObject(4, reading.siteDay());
        statement.setObject(5, reading.weekStart());
        statement.setString(6, reading.kpi().code());
        statement.setString(7, reading.channel());
        statement.setBigDecimal(8, rounded(reading.total()));
        if (reading.squares().isPresent()) {
            statement.setBigDecimal(9, rounded(reading.squares().getAsDouble()));
        } else {
            statement.setNull(9, Types.NUMERIC);
        }
        statement.setBigDecimal(10, rounded(reading.count()));
        statement.setString(11, covers.name());
        id(statement, 12, reading.member().map(member -> member.value()));
        id(statement, 13, reading.team().map(team -> team.value()));
    }

    private static void id(PreparedStatement statement, int place, Optional<UUID> id) throws SQLException {
        if (id.isPresent()) {
            statement.setObject(place, id.get());
        } else {
            statement.setNull(place, Types.OTHER);
        }
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
