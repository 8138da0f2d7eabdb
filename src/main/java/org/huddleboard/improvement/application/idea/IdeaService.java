package org.huddleboard.improvement.application.idea;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.IdeaMoved;
import org.huddleboard.improvement.application.measure.Measures;
import org.huddleboard.improvement.domain.idea.Idea;
import org.huddleboard.improvement.domain.idea.IdeaRepository;
import org.huddleboard.improvement.domain.idea.IdeaStep;
import org.huddleboard.improvement.domain.idea.IdeaStepRepository;
import org.huddleboard.improvement.domain.idea.IdeaWords;
import org.huddleboard.improvement.domain.idea.Trial;
import org.huddleboard.improvement.domain.issue.SystemIssueRepository;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Brings an idea, tries it, measures it, and adopts or drops it. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('IMPROVEMENT_MANAGE')")
public class IdeaService {
    private final IdeaRepository ideas;
    private final IdeaStepRepository steps;
    private final SystemIssueRepository issues;
    private final Measures measures;
    private final TeamChange figures;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdeaService(
            IdeaRepository ideas,
            IdeaStepRepository steps,
            SystemIssueRepository issues,
            Measures measures,
            TeamChange figures,
            Memberships memberships,
            Access access,
            CurrentMember me,
            TextGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ideas = ideas;
        this.steps = steps;
        this.issues = issues;
        this.measures = measures;
        this.figures = figures;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** Of two posts with one key the slower one meets the unique key, tries once more and finds the first idea. */
    @PreAuthorize("@access.may('IMPROVEMENT_SUGGEST')")
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public IdeaId bring(@Valid BringIdea command) {
        var team = access.require(Action.IMPROVEMENT_SUGGEST, command.team());
        var posted = ideas.findByTeamAndClientKey(team, command.key());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        guard.check("title", command.title());
        guard.check("words", command.words());
        var issue = command.issue()
                .flatMap(issues::findById)
                .filter(found -> found.team().equals(team))
                .map(found -> found.id());
        var said = new IdeaWords(command.title(), command.words(), command.journey(), issue);
        var idea = new Idea(command.key(), team, me.id(), said, clock.instant());
        keep(idea, Optional.empty());
        return idea.id();
    }

    /** Tries it; a figure needs enough of it before the trial to be held against. */
    public void begin(IdeaId id, @Valid BeginTrial command) {
        var idea = managed(id);
        guard.check("trying", command.trying());
        var trial = new Trial(command.trying(), command.kpi(), command.from(), command.to());
        if (command.kpi().isPresent()
                && figures.over(idea.team(), command.kpi().get(), trial.before())
                        .isEmpty()) {
            throw BrokenRule.at("kpi", "improvement.rule.noBaseline");
        }
        idea.begin(trial, today(idea.team()), clock.instant());
        keep(idea, Optional.of(trial.trying()));
    }

    /** Keeps before and after as they stand now, and what the team saw; one of the two must be there. */
    public void measure(IdeaId id, String seen) {
        var idea = managed(id);
        idea.measured(today(idea.team()), clock.instant());
        var taken = idea.trial()
                .flatMap(trial ->
                        trial.kpi().map(kpi -> measures.take(idea.team(), kpi, trial.before(), trial.after())));
        if (taken.isPresent() && taken.get().isEmpty()) {
            throw BrokenRule.at("seen", "improvement.rule.noFigures");
        }
        if (taken.isEmpty() && seen.isBlank()) {
            throw BrokenRule.at("seen", "improvement.rule.seen");
        }
        var words = words("seen", seen);
        taken.ifPresent(found -> measures.keep(id.value(), found, clock.instant()));
        keep(idea, words);
    }

    public void adopt(IdeaId id, String words) {
        var idea = managed(id);
        idea.adopt(clock.instant());
        keep(idea, words("words", words));
    }

    /** Whoever brought it reads why. */
    public void drop(IdeaId id, String why) {
        if (why.isBlank()) {
            throw BrokenRule.at("words", "improvement.rule.why");
        }
        var idea = managed(id);
        idea.drop(clock.instant());
        keep(idea, words("words", why));
    }

    private Optional<String> words(String field, String words) {
        guard.check(field, words);
        if (words.strip().length() > AgreeAction.MAX_TEXT) {
            throw BrokenRule.at(field, "improvement.rule.tooLong", AgreeAction.MAX_TEXT);
        }
        return Optional.of(words.strip()).filter(said -> !said.isEmpty());
    }

    private Idea managed(IdeaId id) {
        return ideas.findById(id)
                .filter(idea -> access.may(Action.IMPROVEMENT_MANAGE, idea.team()))
                .orElseThrow(NotFound::new);
    }

    private void keep(Idea idea, Optional<String> words) {
        ideas.saveAndFlush(idea);
        steps.saveAndFlush(new IdeaStep(idea, words, me.id()));
        events.publishEvent(new IdeaMoved(
                idea.id(), idea.team(), idea.broughtBy().orElse(null), me.id(), idea.state(), idea.movedAt()));
    }

    private LocalDate today(TeamId team) {
        return LocalDate.now(clock.withZone(memberships.zoneOf(team)));
    }
}
