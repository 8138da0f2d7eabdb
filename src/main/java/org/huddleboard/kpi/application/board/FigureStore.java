package org.huddleboard.kpi.application.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads roll-ups, one statement a question: tens of rows whatever the history. */
@Component
class FigureStore {
    /** As many weeks as a chart shows and limits are made from. */
    static final int WEEKS = 26;

    private static final int HEAD = WEEKS * KpiCode.values().length;
    private static final String WEEK_SUMS =
            "select week_start, kpi, total, squares, n, people, days from kpi_team_week where team_id = ?";

    private static final String MARKS = "select week_start, mark from kpi_week_mark where team_id = ?";

    private static final Comparator<WeekSum> BY_WEEK = Comparator.comparing(WeekSum::week);

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The weeks a team has figures for: the latest, two years at most, and those its history began with. */
    WeekMarks marks(TeamId team) {
        var marks = new HashMap<LocalDate, Long>();
        jdbc.sql("(" + MARKS + " order by team_id desc, week_start desc limit " + WeekMarks.CHOICES + ") union all ("
                        + MARKS + " order by team_id, week_start limit " + WeekMarks.HEAD + ")")
                .params(team.value(), team.value())
                .query(row -> {
                    marks.put(row.getObject(1, LocalDate.class), row.getLong(2));
                });
        return new WeekMarks(marks);
    }

    List<WeekSum> team(TeamId team, LocalDate first, LocalDate last) {
        return jdbc.sql(WEEK_SUMS + " and week_start between ? and ? order by week_start")
                .params(team.value(), first, last)
                .query((row, _) -> sum(row))
                .list();
    }

    /** All of two spans, in one statement. */
    List<WeekSum> team(TeamId team, Span earlier, Span later) {
        return jdbc.sql("(" + WEEK_SUMS + " and week_start between ? and ?) union all (" + WEEK_SUMS
                        + " and week_start between ? and ?)")
                .params(team.value(), earlier.first(), earlier.last(), team.value(), later.first(), later.last())
                .query((row, _) -> sum(row))
                .list();
    }

    record Span(LocalDate first, LocalDate last) {}

    /**
     * The same with the weeks that the limits of each measure rest on: the first ones of its history, and those after
     * each week from which somebody began new limits. One statement, and a second where measures began at different
     * times or limits began anew, whatever the history.
     */
    List<WeekSum> team(TeamId team, LocalDate first, LocalDate last, Rulings rulings) {
        var shown = new ArrayList<WeekSum>();
        var head = new ArrayList<WeekSum>();
        withHead(team, first, last).forEach(sum -> (sum.week().isBefore(first) ? head : shown).add(sum));
        head.sort(BY_WEEK);
        shown.sort(BY_WEEK);
        return withLimits(team, head, head.size() < HEAD, shown, first, rulings);
    }

    /**
     * What is shown, and before it those that limits rest on; in order as far as one measure is concerned.
     *
     * @param head the first weeks of the history, in order
     * @param headIsAll whether there are no others before the first that is shown
     */
    List<WeekSum> withLimits(
            TeamId team, List<WeekSum> head, boolean headIsAll, List<WeekSum> shown, LocalDate first, Rulings rulings) {
        var heads = new EnumMap<KpiCode, List<WeekSum>>(KpiCode.class);
        shown.forEach(sum -> heads.computeIfAbsent(sum.kpi(), _ -> new ArrayList<>()));
        head.forEach(
                sum -> heads.computeIfAbsent(sum.kpi(), _ -> new ArrayList<>()).add(sum));
        var begins = new EnumMap<KpiCode, LocalDate>(KpiCode.class);
        var found = new ArrayList<WeekSum>(head.size() + shown.size());
        heads.forEach((kpi, weeks) -> {
            for (var from : rulings.baselinesSeen(kpi, first)) {
                if (from.equals(Rulings.EVER) && (weeks.size() >= WEEKS || headIsAll)) {
                    found.addAll(weeks.subList(0, Math.min(WEEKS, weeks.size())));
                } else {
                    begins.put(kpi, from);
                }
            }
        });
        var later = new ArrayList<>(after(team, begins, first));
        later.sort(BY_WEEK);
        found.addAll(later);
        found.addAll(shown);
        return found;
    }

    /** The weeks of a span and the first rows of the history before it: where all measures began together, enough. */
    private List<WeekSum> withHead(TeamId team, LocalDate first, LocalDate last) {
        return jdbc.sql("(" + WEEK_SUMS + " and week_start between ? and ?) union all (" + WEEK_SUMS
                        + " and week_start < ? order by team_id, week_start limit " + HEAD + ")")
                .params(team.value(), first, last, team.value(), first)
                .query((row, _) -> sum(row))
                .list();
    }

    private List<WeekSum> after(TeamId team, Map<KpiCode, LocalDate> begins, LocalDate before) {
        if (begins.isEmpty()) {
            return List.of();
        }
        var one = "(" + WEEK_SUMS + " and kpi = ? and week_start >= ? and week_start < ? order by week_start limit "
                + WEEKS + ")";
        var asked = String.join(" union all ", Collections.nCopies(begins.size(), one));
        var given = new ArrayList<Object>();
        begins.forEach((kpi, from) -> given.addAll(List.of(team.value(), kpi.code(), from, before)));
        return jdbc.sql(asked).params(given).query((row, _) -> sum(row)).list();
    }

    List<WeekSum> member(MemberId member, LocalDate first, LocalDate last) {
        return jdbc.sql("select week_start, kpi, total, squares, n, 1, days from kpi_member_week"
                        + " where member_id = :member and week_start between :first and :last order by week_start")
                .param("member", member.value())
                .param("first", first)
                .param("last", last)
                .query((row, _) -> sum(row))
                .list();
    }

    /** One week of several people, without saying whose. */
    List<WeekSum> week(Collection<MemberId> members, LocalDate week) {
        if (members.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select week_start, kpi, total, squares, n, 1, days from kpi_member_week"
                        + " where member_id in (:members) and week_start = :week")
                .param("members", members.stream().map(MemberId::value).toList())
                .param("week", week)
                .query((row, _) -> sum(row))
                .list();
    }

    /** How old a team's figures are. */
    Optional<DataAge> age(TeamId team) {
        var files = jdbc.sql("select site_day, source, recorded_at from kpi_team_age where team_id = ? order by source")
                .param(team.value())
                .query((row, _) -> new DataAge(
                        row.getObject("site_day", LocalDate.class), instant(row), List.of(row.getString("source"))))
                .list();
        return files.stream()
                .max(Comparator.comparing(DataAge::importedAt))
                .map(latest -> new DataAge(
                        latest.lastDay(),
                        latest.importedAt(),
                        files.stream().flatMap(file -> file.sources().stream()).toList()));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    /** Columns are read by their place: a board reads hundreds of rows. */
    private static WeekSum sum(ResultSet row) throws SQLException {
        var squares = row.getDouble(4);
        if (row.wasNull()) {
            squares = Double.NaN;
        }
        return new WeekSum(
                row.getObject(1, LocalDate.class),
                KpiCode.stored(row.getString(2)),
                row.getDouble(3),
                squares,
                row.getDouble(5),
                row.getInt(6),
                row.getInt(7));
    }
}
