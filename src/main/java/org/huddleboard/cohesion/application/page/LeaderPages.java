package org.huddleboard.cohesion.application.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.huddleboard.cohesion.application.link.LinkParts;
import org.huddleboard.cohesion.application.tie.TeamPast;
import org.huddleboard.cohesion.application.tie.TeamStanding;
import org.huddleboard.cohesion.application.view.LeaderPage;
import org.huddleboard.cohesion.application.view.LeaderPage.Shape;
import org.huddleboard.cohesion.application.view.LeaderPage.Suggestion;
import org.huddleboard.cohesion.application.view.LeaderPage.Untied;
import org.huddleboard.cohesion.domain.index.Diagnostics;
import org.huddleboard.cohesion.domain.index.TeamIndex;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.people.Team;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** What a leader alone sees: who has no tie, with somebody to bring together. It asks no permission: the service has. */
@Component
public class LeaderPages {
    private static final int SHAPE_FROM = 3;

    private final TeamPast past;
    private final LinkParts links;
    private final PeopleDirectory directory;

    LeaderPages(TeamPast past, LinkParts links, PeopleDirectory directory) {
        this.past = past;
        this.links = links;
        this.directory = directory;
    }

    public LeaderPage of(Team team, MemberId leader, LocalDate today) {
        var standing = past.standing(team.id(), today);
        return new LeaderPage(
                team,
                standing.members().size(),
                untied(standing, leader),
                shape(standing),
                links.explore(team.id(), today));
    }

    private static Shape shape(TeamStanding standing) {
        var seen = standing.members().size() < SHAPE_FROM
                        || standing.window().exchanges().isEmpty()
                ? Optional.<Diagnostics>empty()
                : Optional.of(Diagnostics.of(standing.window()));
        return new Shape(
                seen.map(found -> OptionalDouble.of(found.clustering())).orElseGet(OptionalDouble::empty),
                seen.map(found -> OptionalDouble.of(found.centralisation())).orElseGet(OptionalDouble::empty));
    }

    /** By name; the leader reading it is not told of themselves. */
    private List<Untied> untied(TeamStanding standing, MemberId leader) {
        var members = standing.members();
        var without = Exchanges.of(standing.window()).untied().stream()
                .map(members::get)
                .filter(member -> !member.equals(leader))
                .toList();
        if (without.isEmpty()) {
            return List.of();
        }
        var people = directory.people(members);
        var hosts = directory.holding(Role.HOST, members);
        var starters = directory.holding(Role.NEW_STARTER, members);
        return without.stream()
                .flatMap(member -> Optional.ofNullable(people.get(member)).stream())
                .sorted(Comparator.comparing(Person::name))
                .map(person -> {
                    var suggestion = suggestion(person.id(), !hosts.isEmpty() && starters.contains(person.id()));
                    var with = partner(standing, person.id(), suggestion, hosts, leader);
                    return new Untied(
                            person, suggestion, with.flatMap(other -> Optional.ofNullable(people.get(other))));
                })
                .toList();
    }

    /** A starter sits beside a host; of the others each always gets the same, so that it does not change by the hour. */
    private static Suggestion suggestion(MemberId member, boolean maySitBesideAHost) {
        if (maySitBesideAHost) {
            return Suggestion.SHADOWING;
        }
        return member.value().hashCode() % 2 == 0 ? Suggestion.HUDDLE_BLOCK : Suggestion.WAVE;
    }

    /** A host to sit beside, else the colleague with the fewest ties of those who have any: room for one more. */
    private static Optional<MemberId> partner(
            TeamStanding standing, MemberId member, Suggestion suggestion, Set<MemberId> hosts, MemberId leader) {
        var figures = TeamIndex.of(standing.window(), Optional.empty()).each();
        var members = standing.members();
        return members.stream()
                .filter(other -> !other.equals(member) && !other.equals(leader))
                .filter(other -> suggestion != Suggestion.SHADOWING || hosts.contains(other))
                .filter(other -> suggestion == Suggestion.SHADOWING
                        || !figures.get(members.indexOf(other)).isolated())
                .min(Comparator.comparingInt(
                        other -> figures.get(members.indexOf(other)).partners()));
    }
}
