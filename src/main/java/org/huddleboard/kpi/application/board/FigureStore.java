package org.huddleboard.kpi.application.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static final int CHOICES = 106;
    private static final int HEAD = WEEKS * KpiCode.values().length;
    private static final String WEEK_SUMS =
            "select week_start, kpi, total, squares, n, people, days from kpi_team_week where team_id = :team";

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The weeks a team has figures for, latest first, two years at most. */
    List<LocalDate> weeksOf(TeamId team) {
        return jdbc.sql("select distinct week_start from kpi_team_week where team_id = :team"
                        + " order by week_start desc limit " + CHOICES)
                .param("team", team.value())
                .query((row, _) -> row.getObject("week_start", LocalDate.class))
                .list();
    }

    List<WeekSum> team(TeamId team, LocalDate first, LocalDate last) {
        return jdbc.sql(WEEK_SUMS + " and week_start between :first and :last order by week_start")
                .param("team", team.value())
                .param("first", first)
                .param("last", last)
                .query((row, _) -> sum(row, row.getInt("people")))
                .list();
    }

    /**
     * The same with the weeks that the limits of each measure rest on: the first ones of its history, and those after
     * each week from which somebody began new limits. One statement, and a second where measures began at different
     * times or limits began anew, whatever the history.
     */
    List<WeekSum> team(TeamId team, LocalDate first, LocalDate last, Rulings rulings) {
        var shown = new ArrayList<WeekSum>();
        var head = new ArrayList<WeekSum>();
        withHead(team, first, last).forEach(sum -> (sum.week().isBefore(first) ? head : shown).add(sum));
        var begins = new EnumMap<KpiCode, LocalDate>(KpiCode.class);
        var found = new ArrayList<WeekSum>();
        for (var kpi : KpiCode.values()) {
            for (var from : rulings.baselinesSeen(kpi, first)) {
                var weeks = head.stream()
                        .filter(sum -> sum.kpi() == kpi)
                        .limit(WEEKS)
                        .toList();
                if (from.equals(Rulings.EVER) && (weeks.size() == WEEKS || head.size() < HEAD)) {
                    found.addAll(weeks);
                } else {
                    begins.put(kpi, from);
                }
            }
        }
        found.addAll(after(team, begins, first));
        found.sort(Comparator.comparing(WeekSum::week));
        found.addAll(shown);
        return found;
    }

    /** The weeks of a span and the first rows of the history before it: where all measures began together, enough. */
    private List<WeekSum> withHead(TeamId team, LocalDate first, LocalDate last) {
        return jdbc.sql("(" + WEEK_SUMS + " and week_start between :first and :last) union all (" + WEEK_SUMS
                        + " and week_start < :first order by team_id, week_start limit " + HEAD
                        + ") order by week_start")
                .param("team", team.value())
                .param("first", first)
                .param("last", last)
                .query((row, _) -> sum(row, row.getInt("people")))
                .list();
    }

    private List<WeekSum> after(TeamId team, Map<KpiCode, LocalDate> begins, LocalDate before) {
        if (begins.isEmpty()) {
            return List.of();
        }
        var asked = begins.keySet().stream()
                .map(kpi -> "(" + WEEK_SUMS + " and kpi = :kpi" + kpi.ordinal() + " and week_start >= :from"
                        + kpi.ordinal() + " and week_start < :before order by week_start limit " + WEEKS + ")")
                .collect(Collectors.joining(" union all "));
        var question = jdbc.sql(asked).param("team", team.value()).param("before", before);
        for (var begin : begins.entrySet()) {
            question = question.param(
                            "kpi" + begin.getKey().ordinal(), begin.getKey().code())
                    .param("from" + begin.getKey().ordinal(), begin.getValue());
        }
        return question.query((row, _) -> sum(row, row.getInt("people"))).list();
    }

    List<WeekSum> member(MemberId member, LocalDate first, LocalDate last) {
        return jdbc.sql("select week_start, kpi, total, squares, n, days from kpi_member_week"
                        + " where member_id = :member and week_start between :first and :last order by week_start")
                .param("member", member.value())
                .param("first", first)
                .param("last", last)
                .query((row, _) -> sum(row, 1))
                .list();
    }

    /** One week of several people, without saying whose. */
    List<WeekSum> week(Collection<MemberId> members, LocalDate week) {
        if (members.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select week_start, kpi, total, squares, n, days from kpi_member_week"
                        + " where member_id in (:members) and week_start = :week")
                .param("members", members.stream().map(MemberId::value).toList())
                .param("week", week)
                .query((row, _) -> sum(row, 1))
                .list();
    }

    /** How old a team's figures are. */
    Optional<DataAge> age(TeamId team) {
        var files = jdbc.sql("select r.site_day, r.source, max(i.recorded_at) as recorded_at from kpi_reading r"
                        + " join kpi_import i on i.no = r.import_no where r.team_id = :team and r.standing"
                        + " and r.site_day = (select max(d.site_day) from kpi_team_day d where d.team_id = :team)"
                        + " group by r.site_day, r.source order by r.source")
                .param("team", team.value())
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

    private static WeekSum sum(ResultSet row, int people) throws SQLException {
        var squares = row.getDouble("squares");
        if (row.wasNull()) {
            squares = Double.NaN;
        }
        return new WeekSum(
                row.getObject("week_start", LocalDate.class),
                KpiCode.stored(row.getString("kpi")),
                row.getDouble("total"),
                squares,
                row.getDouble("n"),
                people,
                row.getInt("days"));
    }
}
