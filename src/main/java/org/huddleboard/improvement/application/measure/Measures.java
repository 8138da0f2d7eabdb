package org.huddleboard.improvement.application.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Change;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.kpi.MemberFigures.Pooled;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.kpi.TeamChange.Asked;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes before and after from the team's figures, and keeps them as they stood. It asks no permission. */
@Component
@Transactional
public class Measures {
    private static final UUID NOTHING = new UUID(0, 0);

    private final TeamChange change;
    private final JdbcClient jdbc;

    Measures(TeamChange change, JdbcClient jdbc) {
        this.change = change;
        this.jdbc = jdbc;
    }

    /** The figure first, then what may not be missing beside it; empty where there are no figures of these days. */
    @Transactional(readOnly = true)
    public List<Measure> take(TeamId team, KpiCode kpi, Days before, Days after) {
        return take(team, Map.of(NOTHING, new Asked(kpi, before, after))).getOrDefault(NOTHING, List.of());
    }

    /** The same for several, in as many statements as for one. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Measure>> take(TeamId team, Map<UUID, Asked> wanted) {
        var about = new ArrayList<UUID>();
        var asked = new ArrayList<Asked>();
        wanted.forEach((id, one) -> withCompany(one).forEach(each -> {
            about.add(id);
            asked.add(each);
        }));
        var found = change.changes(team, asked);
        var taken = new HashMap<UUID, List<Measure>>();
        IntStream.range(0, asked.size())
                .forEach(i -> found.get(i)
                        .ifPresent(change -> taken.computeIfAbsent(about.get(i), _ -> new ArrayList<>())
                                .add(new Measure(
                                        asked.get(i).kpi(),
                                        asked.get(i).before(),
                                        asked.get(i).after(),
                                        change))));
        taken.entrySet()
                .removeIf(entry -> entry.getValue().getFirst().kpi()
                        != Objects.requireNonNull(wanted.get(entry.getKey())).kpi());
        return taken;
    }

    private static List<Asked> withCompany(Asked one) {
        var all = new ArrayList<>(List.of(one));
        if (one.kpi().needsCompany()) {
            KpiCode.besideHandleTime().forEach(kpi -> all.add(new Asked(kpi, one.before(), one.after())));
        }
        return all;
    }

    /** In place of what was measured of it before. */
    public void keep(UUID about, List<Measure> measures, Instant at) {
        jdbc.sql("delete from improvement_measure where about = ?").param(about).update();
        IntStream.range(0, measures.size()).forEach(place -> insert(about, place, measures.get(place), at));
    }

    private void insert(UUID about, int place, Measure measure, Instant at) {
        var change = measure.change();
        jdbc.sql("""
                        insert into improvement_measure (about, place, kpi, before_from, before_to, after_from, after_to,
                            before_value, before_low, before_high, before_n, after_value, after_low, after_high, after_n,
                            difference, low, high, measured_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        about,
                        place,
                        measure.kpi().code(),
                        measure.before().from(),
                        measure.before().to(),
                        measure.after().from(),
                        measure.after().to(),
                        change.before().value(),
                        change.before().low(),
                        change.before().high(),
                        change.before().n(),
                        change.after().value(),
                        change.after().low(),
                        change.after().high(),
                        change.after().n(),
                        change.difference(),
                        change.low(),
                        change.high(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was measured of each, the figure it was about first. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Measure>> of(Collection<UUID> records) {
        var found = new HashMap<UUID, List<Measure>>();
        if (!records.isEmpty()) {
            jdbc.sql("select * from improvement_measure where about in (:records) order by place")
                    .param("records", records)
                    .query(row -> {
                        found.computeIfAbsent(row.getObject("about", UUID.class), _ -> new ArrayList<>())
                                .add(measure(row));
                    });
        }
        return found;
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                KpiCode.of(row.getString("kpi")).orElseThrow(),
                days(row, "before"),
                days(row, "after"),
                new Change(
                        pooled(row, "before"),
                        pooled(row, "after"),
                        row.getDouble("difference"),
                        row.getDouble("low"),
                        row.getDouble("high")));
    }

    private static Days days(ResultSet row, String side) throws SQLException {
        return new Days(row.getObject(side + "_from", LocalDate.class), row.getObject(side + "_to", LocalDate.class));
    }

    private static Pooled pooled(ResultSet row, String side) throws SQLException {
        return new Pooled(
                row.getDouble(side + "_value"),
                row.getDouble(side + "_low"),
                row.getDouble(side + "_high"),
                row.getDouble(side + "_n"));
    }

    /** Forgets what belongs to nothing any more. */
    public void forgetOrphans() {
        for (var table : List.of("improvement_measure", "improvement_credit")) {
            jdbc.sql("delete from " + table + " where not exists (select 1 from idea where idea.id = about)"
                            + " and not exists (select 1 from improvement_activity a where a.id = about)")
                    .update();
        }
    }
}
