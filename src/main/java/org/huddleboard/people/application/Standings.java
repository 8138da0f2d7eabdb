package org.huddleboard.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.people.AccountEnded;
import org.huddleboard.people.AccountOpened;
import org.huddleboard.people.AccountState;
import org.huddleboard.people.MemberMoved;
import org.huddleboard.people.Role;
import org.huddleboard.people.RoleGiven;
import org.huddleboard.people.RoleTaken;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What a member holds and where they belong today; asked at every check, so kept for up to thirty seconds. */
@Component
class Standings {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Cache<MemberId, Kept> kept = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    Standings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The roles and the team of this very day: midnight does not wait for the thirty seconds. */
    Standing of(MemberId member) {
        var all = kept.get(member, this::read);
        return new Standing(
                all.ended
                        ? List.of()
                        : all.grants.stream().filter(this::isToday).toList(),
                all.stays.stream().filter(this::isToday).map(Stay::team).findFirst());
    }

    boolean isOpen(MemberId member, int stamp) {
        var all = kept.get(member, this::read);
        return !all.ended && all.stamp == stamp;
    }

    private boolean isToday(Dated dated) {
        var today = LocalDate.ofInstant(clock.instant(), dated.zone());
        return !today.isBefore(dated.fromDay()) && (dated.toDay() == null || !today.isAfter(dated.toDay()));
    }

    void forget(MemberId member) {
        kept.invalidate(member);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RoleGiven change) {
        forget(change.member());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RoleTaken change) {
        forget(change.member());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MemberMoved change) {
        forget(change.member());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountEnded change) {
        forget(change.member());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountOpened change) {
        forget(change.member());
    }

    private Kept read(MemberId member) {
        var grants = jdbc.sql("""
                        select r.role, r.team_id, s.id as site_id, s.zone, r.from_day, r.to_day
                        from people_role_assignment r
                        left join people_team t on t.id = r.team_id
                        join people_site s on s.id = coalesce(r.site_id, t.site_id)
                        where r.member_id = ? and r.taken_at is null""")
                .param(member.value())
                .query((row, _) -> new Grant(
                        Role.valueOf(row.getString("role")),
                        teamOrNull(row.getObject("team_id", UUID.class)),
                        new SiteId(row.getObject("site_id", UUID.class)),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list();
        var stays = jdbc.sql("""
                        select m.team_id, s.zone, m.from_day, m.to_day
                        from people_membership m
                        join people_team t on t.id = m.team_id
                        join people_site s on s.id = t.site_id
                        where m.member_id = ?""")
                .param(member.value())
                .query((row, _) -> new Stay(
                        new TeamId(row.getObject("team_id", UUID.class)),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list();
        return jdbc.sql("select state, stamp from people_account where member_id = ?")
                .param(member.value())
                .query((row, _) -> new Kept(
                        grants,
                        stays,
                        AccountState.valueOf(row.getString("state")) == AccountState.ENDED,
                        row.getInt("stamp")))
                .optional()
                .orElseGet(() -> new Kept(grants, stays, false, 0));
    }

    private static @Nullable TeamId teamOrNull(@Nullable UUID team) {
        return team == null ? null : new TeamId(team);
    }

    private sealed interface Dated {
        ZoneId zone();

        LocalDate fromDay();

        @Nullable
        LocalDate toDay();
    }

    /** One role as it is held. */
    record Grant(
            Role role,
            @Nullable TeamId team,
            SiteId site,
            ZoneId zone,
            LocalDate fromDay,
            @Nullable LocalDate toDay) implements Dated {}

    private record Stay(
            TeamId team,
            ZoneId zone,
            LocalDate fromDay,
            @Nullable LocalDate toDay) implements Dated {}

    private record Kept(List<Grant> grants, List<Stay> stays, boolean ended, int stamp) {}

    /** Today's roles and today's team. */
    record Standing(List<Grant> grants, Optional<TeamId> team) {}
}
