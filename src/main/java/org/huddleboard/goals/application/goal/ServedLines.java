package org.huddleboard.goals.application.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.goals.domain.goal.Aim;
import org.huddleboard.goals.domain.goal.AimRepository;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The chain from a member’s goal over what the team is after to what the site is after. It asks no permission. */
@Component
class ServedLines {
    private final AimRepository aims;
    private final TeamFigures figures;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Owned owned;
    private final Messages messages;

    ServedLines(
            AimRepository aims,
            TeamFigures figures,
            PeopleDirectory directory,
            Memberships memberships,
            Owned owned,
            Messages messages) {
        this.aims = aims;
        this.figures = figures;
        this.directory = directory;
        this.memberships = memberships;
        this.owned = owned;
        this.messages = messages;
    }

    List<GoalPage.Served> of(Goal goal, GoalCard card, Locale language) {
        var chain = new ArrayList<GoalPage.Served>();
        chain.add(new GoalPage.Served(
                "",
                card.measure().isEmpty()
                        ? card.sentence()
                        : messages.say(language, "goals.chain.mine", card.sentence(), card.measure())));
        var wanted = Stream.of(goal.plan().teamAim(), goal.plan().siteAim())
                .filter(Objects::nonNull)
                .toList();
        if (!wanted.isEmpty()) {
            var found = aims.findAll(wanted, Limit.unlimited());
            found.stream()
                    .filter(aim -> aim.team().isPresent())
                    .findFirst()
                    .ifPresent(aim -> chain.add(team(aim, language)));
            found.stream()
                    .filter(aim -> aim.team().isEmpty())
                    .findFirst()
                    .ifPresent(aim -> chain.add(new GoalPage.Served(site(goal), aim.words())));
        }
        return chain;
    }

    private GoalPage.Served team(Aim aim, Locale language) {
        var team = aim.team().flatMap(directory::team);
        return new GoalPage.Served(
                team.map(Team::name).orElse(""),
                now(aim, language)
                        .map(now -> messages.say(language, "goals.chain.now", aim.words(), now))
                        .orElse(aim.words()));
    }

    private Optional<String> now(Aim aim, Locale language) {
        return aim.kpi()
                .flatMap(kpi -> aim.team()
                        .flatMap(team -> figures.latest(team, language))
                        .flatMap(latest -> latest.figures().stream()
                                .filter(figure -> figure.code() == kpi)
                                .findFirst())
                        .map(TeamFigures.Figure::value));
    }

    private String site(Goal goal) {
        return memberships
                .teamOf(goal.owner(), owned.today(goal.owner()))
                .flatMap((TeamId team) -> directory.team(team))
                .map(Team::siteName)
                .orElse("");
    }
}
