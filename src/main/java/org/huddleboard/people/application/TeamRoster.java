package org.huddleboard.people.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.huddleboard.people.Role;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams one may see, and who is in them today. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PEOPLE_READ')")
public class TeamRoster {
    private final Access access;
    private final Places places;
    private final JdbcClient jdbc;
    private final Clock clock;

    TeamRoster(Access access, Places places, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Team> teams() {
        var seen = access.teams(Action.PEOPLE_READ);
        return places.all().stream().filter(team -> seen.contains(team.id())).toList();
    }

    /** Everybody in the team today, by name; a leader counts as leader even where they take calls too. */
    public List<TeamMember> members(TeamId team) {
        access.require(Action.PEOPLE_READ, team);
        var zone = places.team(team).map(Team::zone).orElseThrow(NotFound::new);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var found = new LinkedHashMap<MemberId, TeamMember>();
        jdbc.sql("""
                        select p.id, p.name, r.role
                        from people_membership m
                        join people_member p on p.id = m.member_id
                        left join people_role_assignment r on r.member_id = p.id and r.taken_at is null
                          and r.from_day <= :today and (r.to_day is null or r.to_day >= :today)
                        where m.team_id = :team and m.from_day <= :today and (m.to_day is null or m.to_day >= :today)
                        order by p.name, p.id""")
                .param("team", team.value())
                .param("today", today)
                .query((row, _) -> {
                    var role = row.getString("role");
                    return new TeamMember(
                            new MemberId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            team,
                            role == null ? Role.AGENT : Role.valueOf(role));
                })
                .list()
                .forEach(member -> found.merge(member.id(), member, TeamRoster::weightier));
        return List.copyOf(found.values());
    }

    private static TeamMember weightier(TeamMember one, TeamMember other) {
        return Comparator.comparingInt((TeamMember member) -> weight(member.role()))
                                .compare(one, other)
                        >= 0
                ? one
                : other;
    }

    private static int weight(Role role) {
        return switch (role) {
            case AGENT -> 1;
            case NEW_STARTER -> 2;
            case HOST -> 3;
            case ASSESSOR -> 4;
            case PLANNER -> 5;
            case COACH -> 6;
            case ADMIN -> 7;
            case SITE_MANAGER -> 8;
            case LEADER -> 9;
        };
    }
}
