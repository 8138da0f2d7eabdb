package org.huddleboard.cohesion.application.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts in this module's own rows, one statement a question. */
@Component
class FactRows {
    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    private final JdbcClient jdbc;

    FactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cards that members wrote one another, how many wrote them, and how many went where no card had gone before. */
    record Cards(int writers, int firstTime) {}

    /** The first day of which anything is known of these members. */
    Optional<LocalDate> firstDay(Collection<MemberId> members) {
        return jdbc.sql("""
                        select min(first_day) from (
                            select min(happened_on) as first_day from cohesion_tie
                            where from_member in (:members) and to_member in (:members)
                            union all
                            select min(happened_on) as first_day from cohesion_goal_moment where member in (:members)
                        ) known""")
                .param("members", ids(members))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Goals of these members that ran on any of the days since; brought along from elsewhere, they could name nobody. */
    List<GoalId> goalsSince(Collection<MemberId> members, LocalDate first, LocalDate today) {
        return jdbc.sql("""
                        select distinct g.goal from cohesion_goal_moment g
                        where g.member in (:members) and g.kind = 'BEGUN' and g.import_id is null
                          and g.happened_on <= :today and not exists (
                              select 1 from cohesion_goal_moment c
                              where c.goal = g.goal and c.kind = 'CLOSED' and c.happened_on < :first)""")
                .param("members", ids(members))
                .param("first", first)
                .param("today", today)
                .query((row, _) -> new GoalId(Objects.requireNonNull(row.getObject(1, UUID.class))))
                .list();
    }

    /** The days of huddles, and the first there ever was. */
    record HuddleDays(List<LocalDate> held, Optional<LocalDate> first) {}

    HuddleDays huddles(TeamId team, LocalDate from, LocalDate to) {
        var days = jdbc.sql(
                        "select distinct held_on from cohesion_huddle where team = :team and held_on <= :to order by 1")
                .param("team", team.value())
                .param("to", to)
                .query((row, _) -> Objects.requireNonNull(row.getObject(1, LocalDate.class)))
                .list();
        return new HuddleDays(
                days.stream().filter(day -> !day.isBefore(from)).toList(),
                days.stream().findFirst());
    }

    Cards cards(Collection<MemberId> members, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select count(distinct t.from_member), sum(case when not exists (
                            select 1 from cohesion_tie e
                            where e.kind = 'FEEDBACK' and e.from_member = t.from_member and e.to_member = t.to_member
                              and e.happened_on < t.happened_on) then 1 else 0 end)
                        from cohesion_tie t
                        where t.kind = 'FEEDBACK' and t.from_member in (:members) and t.to_member in (:members)
                          and t.happened_on between :from and :to""")
                .param("members", ids(members))
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Cards(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** Never empty, so that the question can be asked of a team without members too. */
    private static List<UUID> ids(Collection<MemberId> members) {
        return members.isEmpty()
                ? List.of(UUID.fromString(NONE))
                : members.stream().map(MemberId::value).toList();
    }
}
