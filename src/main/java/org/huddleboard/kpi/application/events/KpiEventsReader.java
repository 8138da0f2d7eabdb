package org.huddleboard.kpi.application.events;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.kpi.domain.KpiEvent;
import org.huddleboard.kpi.domain.KpiEventRepository;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one reader every chart's events come from. */
@Component
class KpiEventsReader implements KpiEvents {
    /** More than these no chart could tell apart. */
    private static final Limit MOST = Limit.of(60);

    private final KpiEventRepository events;
    private final Memberships memberships;

    KpiEventsReader(KpiEventRepository events, Memberships memberships) {
        this.events = events;
        this.memberships = memberships;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mark> between(TeamId team, LocalDate from, LocalDate to) {
        return around(team, from, to).stream()
                .map(KpiEvent::what)
                .map(what -> new Mark(what.firstDay(), what.lastDay(), what.kind(), what.title()))
                .toList();
    }

    List<KpiEvent> around(TeamId team, LocalDate from, LocalDate to) {
        var site = memberships.siteOf(team);
        return events.findAround(team.value(), site.value(), from, to, MOST);
    }
}
