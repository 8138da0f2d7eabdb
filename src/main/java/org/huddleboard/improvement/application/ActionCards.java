package org.huddleboard.improvement.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.improvement.domain.TeamAction;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** Makes cards of actions, two statements however many there are. */
@Component
class ActionCards {
    private final PeopleDirectory directory;
    private final Access access;
    private final CurrentMember me;
    private final Clock clock;

    ActionCards(PeopleDirectory directory, Access access, CurrentMember me, Clock clock) {
        this.directory = directory;
        this.access = access;
        this.me = me;
        this.clock = clock;
    }

    List<ActionCard> of(List<TeamAction> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        var owners = directory.people(
                actions.stream().flatMap(action -> action.owner().stream()).collect(Collectors.toSet()));
        var teams = directory
                .teams(actions.stream().map(TeamAction::team).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Team::id, Function.identity()));
        var led = access.teams(Action.ACTIONS_AGREE);
        return actions.stream()
                .flatMap(action -> Optional.ofNullable(teams.get(action.team())).stream()
                        .map(team -> card(action, team, owners, led.contains(action.team()))))
                .toList();
    }

    private ActionCard card(TeamAction action, Team team, Map<MemberId, Person> owners, boolean led) {
        var mine = me.ifPerson().filter(action::isOwnedBy).isPresent();
        var open = action.state() != ActionState.DONE;
        return new ActionCard(
                action.id(),
                team.id(),
                team.name(),
                action.text(),
                action.due(),
                action.owner().map(owners::get),
                action.state(),
                action.daysOver(today(team)),
                action.reason(),
                action.doneAt().map(at -> LocalDate.ofInstant(at, team.zone())),
                action.about(),
                open && (mine || led),
                open && led);
    }

    LocalDate today(Team team) {
        return LocalDate.now(clock.withZone(team.zone()));
    }

    List<Person> members(Team team) {
        return directory.inTeam(team.id(), today(team));
    }
}
