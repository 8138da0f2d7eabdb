package org.huddleboard.people.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.people.Team;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names for ids, one statement a question; sites and teams come from memory. */
@Component
class DirectoryReader implements PeopleDirectory {
    /** The newest stay that has begun: today's team, or the last one of somebody who left. */
    private static final String PERSON = """
            select p.id, p.name, (
                select m.team_id from people_membership m
                where m.member_id = p.id and m.from_day <= :today
                order by m.from_day desc limit 1) as team_id
            from people_member p""";

    private final JdbcClient jdbc;
    private final Places places;
    private final Clock clock;

    DirectoryReader(JdbcClient jdbc, Places places, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Map<MemberId, Person> people(Collection<MemberId> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(PERSON + " where p.id in (:ids)")
                .param("today", today())
                .param("ids", members.stream().map(MemberId::value).distinct().toList())
                .query(DirectoryReader::person)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Person::id, person -> person));
    }

    @Override
    public Optional<Person> person(MemberId member) {
        return Optional.ofNullable(people(List.of(member)).get(member));
    }

    @Override
    public Set<MemberId> holding(Role role, Collection<MemberId> members) {
        if (members.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("""
                        select distinct r.member_id from people_role_assignment r
                        where r.role = :role and r.member_id in (:ids) and r.taken_at is null
                          and r.from_day <= :today and (r.to_day is null or r.to_day >= :today)""")
                .param("role", role.name())
                .param("ids", members.stream().map(MemberId::value).distinct().toList())
                .param("today", today())
                .query((row, _) -> new MemberId(Objects.requireNonNull(row.getObject(1, UUID.class))))
                .set();
    }

    @Override
    public Map<MemberId, LocalDate> firstDays(Collection<MemberId> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select member_id, min(from_day) as first_day from people_membership"
                        + " where member_id in (:ids) group by member_id")
                .param("ids", members.stream().map(MemberId::value).distinct().toList())
                .query((row, _) -> Map.entry(
                        new MemberId(Objects.requireNonNull(row.getObject("member_id", UUID.class))),
                        Objects.requireNonNull(row.getObject("first_day", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Person> inTeam(TeamId team, LocalDate day) {
        return jdbc.sql("""
                        select p.id, p.name, m.team_id
                        from people_membership m join people_member p on p.id = m.member_id
                        where m.team_id = :team and m.from_day <= :day and (m.to_day is null or m.to_day >= :day)
                        order by p.name, p.id""")
                .param("team", team.value())
                .param("day", day)
                .query(DirectoryReader::person)
                .list();
    }

    @Override
    public List<Person> atSite(SiteId site, String letters, int limit) {
        var today = LocalDate.ofInstant(clock.instant(), places.zone(site).orElse(ZoneOffset.UTC));
        return jdbc.sql("""
                        select p.id, p.name, m.team_id
                        from people_membership m
                        join people_team t on t.id = m.team_id
                        join people_member p on p.id = m.member_id
                        where t.site_id = :site and m.from_day <= :today and (m.to_day is null or m.to_day >= :today)
                          and lower(p.name) like :letters escape '!'
                          and not exists (
                              select 1 from people_account a where a.member_id = p.id and a.state = 'ENDED')
                        order by p.name, p.id limit :limit""")
                .param("site", site.value())
                .param("today", today)
                .param("letters", "%" + Like.escaped(letters.strip().toLowerCase(Locale.ROOT)) + "%")
                .param("limit", limit)
                .query(DirectoryReader::person)
                .list();
    }

    @Override
    public Optional<Team> team(TeamId team) {
        return team.equals(Person.NO_TEAM) ? Optional.empty() : places.team(team);
    }

    @Override
    public List<Team> teams(Collection<TeamId> teams) {
        return places.all().stream().filter(team -> teams.contains(team.id())).toList();
    }

    @Override
    public List<Team> teamsAt(SiteId site) {
        return places.teamsAt(site);
    }

    @Override
    public List<Team> everyTeam() {
        return places.all();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var team = row.getObject("team_id", UUID.class);
        return new Person(
                new MemberId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                row.getString("name"),
                team == null ? Person.NO_TEAM : new TeamId(team));
    }
}
