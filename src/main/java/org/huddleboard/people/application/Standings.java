package org.huddleboard.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.people.AccountState;
import org.huddleboard.people.Role;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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
        return kept.get(member, this::read).at(clock.instant());
    }

    boolean isOpen(MemberId member, int stamp) {
        var all = kept.get(member, this::read);
        return !all.ended && all.stamp == stamp;
    }

    void forget(MemberId member) {
        kept.invalidate(member);
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

        default boolean counts(Instant now) {
            var today = LocalDate.ofInstant(now, zone());
            return !today.isBefore(fromDay()) && (toDay() == null || !today.isAfter(toDay()));
        }

        default Instant midnightAfter(Instant now) {
            return LocalDate.ofInstant(now, zone())
                    .plusDays(1)
                    .atStartOfDay(zone())
                    .toInstant();
        }
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

    /** All that is known of a member, and what of it counts until the next midnight. */
    private static final class Kept {
        private final List<Grant> grants;
        private final List<Stay> stays;
        private final boolean ended;
        private final int stamp;
        private volatile @Nullable Today today;

        Kept(List<Grant> grants, List<Stay> stays, boolean ended, int stamp) {
            this.grants = grants;
            this.stays = stays;
            this.ended = ended;
            this.stamp = stamp;
        }

        Standing at(Instant now) {
            var known = today;
            if (known == null || now.isBefore(known.from) || !now.isBefore(known.until)) {
                known = new Today(now, nextMidnight(now), standing(now));
                today = known;
            }
            return known.standing;
        }

        private Standing standing(Instant now) {
            return new Standing(
                    ended
                            ? List.of()
                            : grants.stream().filter(grant -> grant.counts(now)).toList(),
                    stays.stream()
                            .filter(stay -> stay.counts(now))
                            .map(Stay::team)
                            .findFirst());
        }

        private Instant nextMidnight(Instant now) {
            return Stream.<Dated>concat(grants.stream(), stays.stream())
                    .map(dated -> dated.midnightAfter(now))
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX);
        }
    }

    private record Today(Instant from, Instant until, Standing standing) {}

    /** Today's roles and today's team. */
    record Standing(List<Grant> grants, Optional<TeamId> team) {}
}
