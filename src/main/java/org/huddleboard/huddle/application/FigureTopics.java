package org.huddleboard.huddle.application;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures that somebody wants to talk about; each stands once, and stands again when it is taken up again. */
@Component
class FigureTopics {
    private static final int AT_MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    FigureTopics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that wait for a huddle of the team, oldest first. */
    List<FigureRef> waiting(TeamId team) {
        return jdbc.sql("select kpi, week_start from huddle_topic where team = ? and talked_on is null"
                        + " order by added_at, kpi limit " + AT_MOST)
                .param(team.value())
                .query((row, _) ->
                        new FigureRef(team, KpiCode.valueOf(row.getString(1)), row.getObject(2, LocalDate.class)))
                .list();
    }

    /** The day each of them was talked about; empty while it waits. Others are missing. */
    Map<FigureRef, Optional<LocalDate>> states(TeamId team, Collection<FigureRef> figures) {
        var states = new LinkedHashMap<FigureRef, Optional<LocalDate>>();
        if (!figures.isEmpty()) {
            jdbc.sql(
                            "select kpi, week_start, talked_on from huddle_topic where team = :team and week_start in (:weeks)")
                    .param("team", team.value())
                    .param(
                            "weeks",
                            figures.stream().map(FigureRef::week).distinct().toList())
                    .query(row -> {
                        states.put(
                                new FigureRef(
                                        team, KpiCode.valueOf(row.getString(1)), row.getObject(2, LocalDate.class)),
                                Optional.ofNullable(row.getObject(3, LocalDate.class)));
                    });
        }
        states.keySet().retainAll(figures);
        return states;
    }

    void add(FigureRef figure, MemberId by) {
        var again = jdbc.sql("update huddle_topic set talked_on = null, added_by_member = ?, added_at = ?"
                        + " where team = ? and kpi = ? and week_start = ? and talked_on is not null")
                .params(by.value(), now(), figure.team().value(), figure.kpi().name(), figure.week())
                .update();
        if (again == 0 && !stands(figure)) {
            jdbc.sql("insert into huddle_topic (added_by_member, added_at, team, kpi, week_start)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            by.value(),
                            now(),
                            figure.team().value(),
                            figure.kpi().name(),
                            figure.week())
                    .update();
        }
    }

    private boolean stands(FigureRef figure) {
        return jdbc.sql("select count(*) from huddle_topic where team = ? and kpi = ? and week_start = ?")
                        .params(figure.team().value(), figure.kpi().name(), figure.week())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** A huddle of that day has talked about what waited; answers how many there were. */
    int talkedAbout(TeamId team, LocalDate day) {
        return jdbc.sql("update huddle_topic set talked_on = ? where team = ? and talked_on is null")
                .params(day, team.value())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
