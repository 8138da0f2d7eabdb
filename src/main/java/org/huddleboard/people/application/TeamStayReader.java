package org.huddleboard.people.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.huddleboard.people.TeamStays;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the stays in a team. */
@Component
@Transactional(readOnly = true)
class TeamStayReader implements TeamStays {
    private final JdbcClient jdbc;

    TeamStayReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Stay> of(TeamId team, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select m.member_id, m.from_day, m.to_day, not exists (
                            select 1 from people_membership earlier
                            where earlier.member_id = m.member_id and earlier.from_day < m.from_day) as first_stay
                        from people_membership m
                        where m.team_id = :team and m.from_day <= :to and (m.to_day is null or m.to_day >= :from)
                        order by m.member_id, m.from_day""")
                .param("team", team.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Stay(
                        new MemberId(Objects.requireNonNull(row.getObject("member_id", UUID.class))),
                        Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                        Objects.requireNonNullElse(row.getObject("to_day", LocalDate.class), LocalDate.MAX),
                        row.getBoolean("first_stay")))
                .list();
    }
}
