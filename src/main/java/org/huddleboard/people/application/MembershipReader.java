package org.huddleboard.people.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.people.Role;
import org.huddleboard.people.Team;
import org.huddleboard.people.domain.KnownName;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who belongs where, one statement a question at most. */
@Component
class MembershipReader implements Memberships {
    private final JdbcClient jdbc;
    private final Places places;
    private final Standings standings;

    MembershipReader(JdbcClient jdbc, Places places, Standings standings) {
        this.jdbc = jdbc;
        this.places = places;
        this.standings = standings;
    }

    @Override
    public Optional<TeamId> teamOf(MemberId member, LocalDate day) {
        return jdbc.sql("""
                        select team_id from people_membership
                        where member_id = ? and from_day <= ? and (to_day is null or to_day >= ?)""")
                .params(member.value(), day, day)
                .query((row, _) -> new TeamId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public Optional<TeamId> teamToday(MemberId member) {
        return standings.of(member).team();
    }

    @Override
    public Optional<SiteId> siteOf(MemberId member) {
        var standing = standings.of(member);
        return standing.team()
                .flatMap(places::team)
                .map(Team::site)
                .or(() -> standing.grants().stream().map(Standings.Grant::site).findFirst())
                .or(() -> lastSiteOf(member));
    }

    private Optional<SiteId> lastSiteOf(MemberId member) {
        return jdbc.sql("""
                        select t.site_id from people_membership m join people_team t on t.id = m.team_id
                        where m.member_id = ? order by m.from_day desc limit 1""")
                .param(member.value())
                .query((row, _) -> new SiteId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public SiteId siteOf(TeamId team) {
        return places.team(team).map(Team::site).orElseThrow(NotFound::new);
    }

    @Override
    public ZoneId zoneOf(TeamId team) {
        return places.team(team).map(Team::zone).orElseThrow(NotFound::new);
    }

    @Override
    public ZoneId zoneOf(MemberId member) {
        return siteOf(member).flatMap(places::zone).orElse(ZoneOffset.UTC);
    }

    @Override
    public Set<MemberId> membersOf(TeamId team, LocalDate day) {
        return jdbc
                .sql("""
                        select member_id from people_membership
                        where team_id = ? and from_day <= ? and (to_day is null or to_day >= ?)""")
                .params(team.value(), day, day)
                .query((row, _) -> new MemberId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<TeamId> teamsOf(SiteId site) {
        return places.teamsAt(site).stream().map(Team::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean leads(MemberId leader, MemberId member) {
        var led = standings.of(leader).grants().stream()
                .filter(grant -> grant.role() == Role.LEADER)
                .toList();
        return !led.isEmpty()
                && standings
                        .of(member)
                        .team()
                        .flatMap(places::team)
                        .filter(team -> led.stream()
                                .anyMatch(grant -> grant.team() == null
                                        ? grant.site().equals(team.site())
                                        : grant.team().equals(team.id())))
                        .isPresent();
    }

    @Override
    public Optional<MemberId> known(String key) {
        return jdbc.sql("select member_id from people_known_name where known_as = ?")
                .param(KnownName.plain(key))
                .query((row, _) -> new MemberId(row.getObject(1, UUID.class)))
                .optional();
    }
}
