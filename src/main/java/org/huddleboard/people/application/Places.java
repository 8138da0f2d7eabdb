package org.huddleboard.people.application;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.people.Team;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every site and team, kept in memory: they are few, and every screen asks for them. At most thirty seconds old. */
@Component
class Places {
    private static final String KEY = "all";

    private final JdbcClient jdbc;
    private final LoadingCache<String, Snapshot> kept = Caffeine.newBuilder()
            .maximumSize(1)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build(_ -> read());

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Team> team(TeamId team) {
        return find(places -> Optional.ofNullable(places.teams.get(team)));
    }

    Optional<ZoneId> zone(SiteId site) {
        return find(places -> Optional.ofNullable(places.zones.get(site)));
    }

    List<Team> teamsAt(SiteId site) {
        return all().stream().filter(team -> team.site().equals(site)).toList();
    }

    /** Every team, by site and name. */
    List<Team> all() {
        return kept.get(KEY).sorted;
    }

    /** Refuses as not found unless there is such a team. */
    void require(TeamId team) {
        if (team(team).isEmpty()) {
            throw new NotFound();
        }
    }

    /** Refuses as not found unless there is such a site. */
    void require(SiteId site) {
        if (zone(site).isEmpty()) {
            throw new NotFound();
        }
    }

    private <T> Optional<T> find(Function<Snapshot, Optional<T>> question) {
        return question.apply(kept.get(KEY)).or(() -> {
            forget();
            return question.apply(kept.get(KEY));
        });
    }

    void forget() {
        kept.invalidateAll();
    }

    private Snapshot read() {
        var zones = jdbc.sql("select id, zone from people_site")
                .query((row, _) ->
                        Map.entry(new SiteId(row.getObject("id", UUID.class)), ZoneId.of(row.getString("zone"))))
                .list();
        var teams = jdbc.sql("""
                        select t.id, t.name, t.site_id, s.name as site_name, s.zone
                        from people_team t join people_site s on s.id = t.site_id""")
                .query((row, _) -> new Team(
                        new TeamId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new SiteId(row.getObject("site_id", UUID.class)),
                        row.getString("site_name"),
                        ZoneId.of(row.getString("zone"))))
                .list();
        return new Snapshot(
                zones.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                teams.stream().collect(Collectors.toMap(Team::id, team -> team)),
                teams.stream()
                        .sorted(Comparator.comparing(Team::siteName).thenComparing(Team::name))
                        .toList());
    }

    private record Snapshot(Map<SiteId, ZoneId> zones, Map<TeamId, Team> teams, List<Team> sorted) {}
}
