package org.huddleboard.shell.demo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what stands in the store, whichever tables there are. */
record CentreRows(JdbcClient jdbc) {
    private static final Set<String> NOT_OF_THE_CENTRE = Set.of("audit_line", "event_publication", "shedlock");

    /** By table and column, how many rows name one of these teams; what the trail and the board's own events say stays. */
    Map<String, Long> of(Collection<TeamId> teams) {
        var rows = new TreeMap<String, Long>();
        jdbc.sql("""
                        select lower(table_name), lower(column_name) from information_schema.columns
                        where lower(table_schema) = 'public' and lower(data_type) = 'uuid'""").query((row, _) -> List.of(row.getString(1), row.getString(2))).list().stream()
                .filter(place -> !NOT_OF_THE_CENTRE.contains(place.getFirst()))
                .forEach(place -> {
                    var found = jdbc.sql("select count(*) from %s where %s in (:teams)"
                                    .formatted(place.getFirst(), place.getLast()))
                            .param("teams", teams.stream().map(TeamId::value).toList())
                            .query(Long.class)
                            .single();
                    if (found > 0) {
                        rows.put(String.join(".", place), found);
                    }
                });
        return rows;
    }

    /** Rows of every table; the trail keeps what was done, and the board's own events and locks are not the centre's. */
    Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""").query(String.class).list().stream()
                .filter(table -> !NOT_OF_THE_CENTRE.contains(table))
                .forEach(table -> counts.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return counts;
    }
}
