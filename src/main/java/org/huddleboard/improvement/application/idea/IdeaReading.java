package org.huddleboard.improvement.application.idea;

import java.util.List;
import java.util.stream.Collectors;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.domain.idea.Idea;
import org.huddleboard.improvement.domain.idea.IdeaRepository;
import org.huddleboard.improvement.domain.idea.IdeaStep;
import org.huddleboard.improvement.domain.idea.IdeaStepRepository;
import org.huddleboard.improvement.domain.issue.SystemIssue;
import org.huddleboard.improvement.domain.issue.SystemIssueRepository;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays ideas before whoever may read them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('IMPROVEMENT_READ')")
public class IdeaReading {
    private static final Limit STEPS = Limit.of(200);

    private final IdeaRepository ideas;
    private final IdeaStepRepository steps;
    private final SystemIssueRepository issues;
    private final IdeaCards cards;
    private final TeamChange figures;
    private final PeopleDirectory directory;
    private final Access access;

    IdeaReading(
            IdeaRepository ideas,
            IdeaStepRepository steps,
            SystemIssueRepository issues,
            IdeaCards cards,
            TeamChange figures,
            PeopleDirectory directory,
            Access access) {
        this.ideas = ideas;
        this.steps = steps;
        this.issues = issues;
        this.cards = cards;
        this.figures = figures;
        this.directory = directory;
        this.access = access;
    }

    public IdeaPage page(TeamId id, int atMost) {
        var team = team(access.require(Action.IMPROVEMENT_READ, id));
        return new IdeaPage(
                team,
                cards.of(ideas.findByTeamOrderByMovedAtDescIdAsc(id, Limit.of(atMost)), team),
                access.may(Action.IMPROVEMENT_SUGGEST, id));
    }

    public IdeaDetails details(IdeaId id) {
        var idea = ideas.findById(id)
                .filter(found -> access.may(Action.IMPROVEMENT_READ, found.team()))
                .orElseThrow(NotFound::new);
        var team = team(idea.team());
        var manage = access.may(Action.IMPROVEMENT_MANAGE, team.id());
        return new IdeaDetails(
                team,
                cards.today(team),
                cards.of(List.of(idea), team).getFirst(),
                idea.issue().flatMap(issues::findById).map(SystemIssue::words),
                steps(idea, team),
                manage ? figures.known(team.id()) : List.<KpiCode>of(),
                manage ? directory.inTeam(team.id(), cards.today(team)) : List.<Person>of(),
                manage);
    }

    private List<IdeaDetails.Step> steps(Idea idea, Team team) {
        var taken = steps.findOf(List.of(idea.id().value()), STEPS);
        var people = directory.people(
                taken.stream().flatMap(step -> step.by().stream()).collect(Collectors.toSet()));
        return taken.stream()
                .map((IdeaStep step) -> new IdeaDetails.Step(
                        step.state(), step.by().map(people::get), IdeaCards.day(step.takenAt(), team), step.words()))
                .toList();
    }

    /** Trials whose days are over, in the teams whose ideas I decide on. */
    public List<IdeaCard> toBeMeasured(int atMost) {
        return directory.teams(access.teams(Action.IMPROVEMENT_MANAGE)).stream()
                .filter(team -> !access.may(Action.IMPROVEMENT_MANAGE, team.site()))
                .flatMap(team -> cards
                        .of(
                                ideas.findToBeMeasured(List.of(team.id().value()), cards.today(team), Limit.of(atMost)),
                                team)
                        .stream())
                .limit(atMost)
                .toList();
    }

    private Team team(TeamId id) {
        return directory.team(id).orElseThrow(NotFound::new);
    }
}
