package org.huddleboard.cohesion.application.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.domain.tie.AttendancePart;
import org.huddleboard.cohesion.domain.tie.GoalMoment;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads this module's own rows, one statement a question. */
@Component
class TieRows {
    private final JdbcClient jdbc;

    TieRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one member gave another on a day. */
    record Given(TieKind kind, MemberId from, MemberId to, LocalDate day) {}

    /** One thing known of one member and a huddle. */
    record Attended(UUID huddle, LocalDate day, MemberId member, AttendancePart part) {}

    /** Everything between two of these members; both days belong to it. */
    List<Given> between(Collection<MemberId> members, LocalDate from, LocalDate to) {
        if (members.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select kind, from_member, to_member, happened_on from cohesion_tie
                        where counts = true and from_member in (:members) and to_member in (:members)
                          and happened_on between :from and :to
                        order by happened_on, id""")
                .param("members", ids(members))
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Given(
                        TieKind.valueOf(row.getString(1)),
                        member(row.getObject(2, UUID.class)),
                        member(row.getObject(3, UUID.class)),
                        Objects.requireNonNull(row.getObject(4, LocalDate.class))))
                .list();
    }

    /** Who was at the huddles of the team; both days belong to it. */
    List<Attended> huddles(TeamId team, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select h.id, h.held_on, a.member, a.part
                        from cohesion_huddle h join cohesion_attendance a on a.huddle = h.id
                        where h.team = :team and h.held_on between :from and :to
                        order by h.held_on, h.id""")
                .param("team", team.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Attended(
                        Objects.requireNonNull(row.getObject(1, UUID.class)),
                        Objects.requireNonNull(row.getObject(2, LocalDate.class)),
                        member(row.getObject(3, UUID.class)),
                        AttendancePart.valueOf(row.getString(4))))
                .list();
    }

    /** The moments of each member's goals up to that day, in the order in which they were told. */
    Map<MemberId, List<GoalMoment>> goals(Collection<MemberId> members, LocalDate to) {
        var moments = new HashMap<MemberId, List<GoalMoment>>();
        if (members.isEmpty()) {
            return moments;
        }
        jdbc.sql("""
                select member, goal, kind, happened_on, percent from cohesion_goal_moment
                where member in (:members) and happened_on <= :to
                order by happened_on, told_at, place""").param("members", ids(members)).param("to", to).query(row -> {
            moments.computeIfAbsent(member(row.getObject(1, UUID.class)), _ -> new ArrayList<>())
                    .add(new GoalMoment(
                            Objects.requireNonNull(row.getObject(2, UUID.class)),
                            GoalMoment.Kind.valueOf(row.getString(3)),
                            Objects.requireNonNull(row.getObject(4, LocalDate.class)),
                            row.getDouble(5)));
        });
        return moments;
    }

    private static List<UUID> ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toList();
    }

    private static MemberId member(UUID id) {
        return new MemberId(Objects.requireNonNull(id));
    }
}
