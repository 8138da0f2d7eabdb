package org.huddleboard.people.application;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.people.Team;
import org.huddleboard.people.application.Standings.Grant;
import org.huddleboard.people.application.Standings.Standing;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** The one answer to "may they?": the table of roles, and what whoever is asking holds today. */
@Component("access")
class RolesAccess implements Access {
    private final CurrentMember me;
    private final RoleTable table;
    private final Standings standings;
    private final Places places;

    RolesAccess(CurrentMember me, RoleTable table, Standings standings, Places places) {
        this.me = me;
        this.table = table;
        this.standings = standings;
        this.places = places;
    }

    @Override
    public boolean may(Action action) {
        return me.actor().map(actor -> may(actor, action)).orElse(false);
    }

    /** The same as whether there are grounds, without laying them out: screens ask it with each change. */
    private boolean may(CurrentActor actor, Action action) {
        if (actor instanceof CurrentActor.Member(var member)) {
            for (var grant : standings.of(member).grants()) {
                if (!table.reach(grant.role().name(), action).isEmpty()) {
                    return true;
                }
            }
            return false;
        }
        return grounds(actor, action).findAny().isPresent();
    }

    @Override
    public boolean may(Action action, TeamId team) {
        return places.team(team).map(known -> reaches(action, known)).orElse(false);
    }

    private boolean reaches(Action action, Team team) {
        return me.actor()
                .map(actor -> grounds(actor, action).anyMatch(ground -> ground.reaches(team)))
                .orElse(false);
    }

    @Override
    public boolean may(Action action, SiteId site) {
        return me.actor()
                .map(actor -> grounds(actor, action).anyMatch(ground -> ground.reachesAllOf(site)))
                .orElse(false);
    }

    @Override
    public Set<TeamId> teams(Action action) {
        var teams = new HashSet<TeamId>();
        me.actor().ifPresent(actor -> {
            if (may(actor, action)) {
                var grounds = grounds(actor, action).toList();
                places.all().stream()
                        .filter(team -> grounds.stream().anyMatch(ground -> ground.reaches(team)))
                        .forEach(team -> teams.add(team.id()));
            }
        });
        return Set.copyOf(teams);
    }

    private Stream<Ground> grounds(CurrentActor actor, Action action) {
        return switch (actor) {
            case CurrentActor.Member(var member) -> grounds(standings.of(member), action);
            case CurrentActor.Token(var _, var scopes) ->
                scopes.stream()
                        .flatMap(scope -> table.reach(RoleTable.SCOPE + scope, action).stream())
                        .map(reach -> reach == Reach.ALL ? new Everywhere() : new Nowhere());
            case CurrentActor.Screen(var _, var team) ->
                table.reach(RoleTable.SCREEN, action).stream()
                        .map(reach -> reach == Reach.OWN ? new Nowhere() : new InTeams(Set.of(team)));
        };
    }

    private Stream<Ground> grounds(Standing standing, Action action) {
        return standing.grants().stream()
                .flatMap(grant ->
                        table.reach(grant.role().name(), action).stream().map(reach -> ground(reach, grant, standing)));
    }

    private Ground ground(Reach reach, Grant grant, Standing standing) {
        return switch (reach) {
            case OWN -> new Nowhere();
            case TEAM -> new InTeams(teamsOf(grant, standing));
            case SITE -> new AtSite(grant.site());
            case ALL -> new Everywhere();
        };
    }

    private Set<TeamId> teamsOf(Grant grant, Standing standing) {
        if (grant.team() != null) {
            return Set.of(grant.team());
        }
        if (grant.role().followsItsHolder()) {
            return standing.team().stream().collect(Collectors.toUnmodifiableSet());
        }
        return places.teamsAt(grant.site()).stream().map(Team::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Where one line of the table lets its holder act. */
    private sealed interface Ground {
        boolean reaches(Team team);

        boolean reachesAllOf(SiteId site);
    }

    private record Nowhere() implements Ground {
        @Override
        public boolean reaches(Team team) {
            return false;
        }

        @Override
        public boolean reachesAllOf(SiteId site) {
            return false;
        }
    }

    private record InTeams(Set<TeamId> teams) implements Ground {
        @Override
        public boolean reaches(Team team) {
            return teams.contains(team.id());
        }

        @Override
        public boolean reachesAllOf(SiteId site) {
            return false;
        }
    }

    private record AtSite(SiteId site) implements Ground {
        @Override
        public boolean reaches(Team team) {
            return team.site().equals(site);
        }

        @Override
        public boolean reachesAllOf(SiteId other) {
            return other.equals(site);
        }
    }

    private record Everywhere() implements Ground {
        @Override
        public boolean reaches(Team team) {
            return true;
        }

        @Override
        public boolean reachesAllOf(SiteId site) {
            return true;
        }
    }
}
