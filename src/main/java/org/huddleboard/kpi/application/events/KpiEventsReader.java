package org.huddleboard.kpi.application.events;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.kpi.EventKind;
import org.huddleboard.kpi.domain.KpiEvent;
import org.huddleboard.kpi.domain.KpiEventRepository;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one reader every chart's events come from; boards read them as rows, since nobody changes them there. */
@Component
class KpiEventsReader implements KpiEvents {
    /** More than these no chart could tell apart. */
    private static final Limit MOST = Limit.of(60);

    private final KpiEventRepository events;
    private final JdbcClient jdbc;
    private final Memberships memberships;

    KpiEventsReader(KpiEventRepository events, JdbcClient jdbc, Memberships memberships) {
        this.events = events;
        this.jdbc = jdbc;
        this.memberships = memberships;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mark> between(TeamId team, LocalDate from, LocalDate to) {
        var site = memberships.siteOf(team);
        return jdbc.sql("select first_day, last_day, kind, title from kpi_event"
                        + " where (team_id = ? or team_id is null and site_id = ?) and first_day <= ? and last_day >= ?"
                        + " order by first_day, id limit " + MOST.max())
                .params(team.value(), site.value(), to, from)
                .query((row, _) -> new Mark(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        EventKind.valueOf(row.getString(3)),
                        row.getString(4)))
                .list();
    }

    List<KpiEvent> around(TeamId team, LocalDate from, LocalDate to) {
        var site = memberships.siteOf(team);
        return events.findAround(team.value(), site.value(), from, to, MOST);
    }
}
