package org.huddleboard.huddle.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.huddle.BlockKind;
import org.huddleboard.huddle.HuddleChanged;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.application.HuddleCard.Place;
import org.huddleboard.huddle.domain.ActionText;
import org.huddleboard.huddle.domain.AgreedLine;
import org.huddleboard.huddle.domain.FigureLine;
import org.huddleboard.huddle.domain.Huddle;
import org.huddleboard.huddle.domain.Position;
import org.huddleboard.huddle.domain.QuestionRepository;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.kpi.Cause;
import org.huddleboard.kpi.FigureReasons;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Writes on a running huddle: wins, reasons, actions, and who is here. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('HUDDLE_RUN')")
@Retryable(
        includes = {OptimisticLockingFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 3,
        delay = 10)
public class HuddleNotes {
    private final RunningHuddle running;
    private final Prepared prepared;
    private final TeamActions actions;
    private final FigureReasons reasons;
    private final QuestionRepository questions;
    private final PeopleDirectory directory;
    private final TextGuard guard;
    private final Access access;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HuddleNotes(
            RunningHuddle running,
            Prepared prepared,
            TeamActions actions,
            FigureReasons reasons,
            QuestionRepository questions,
            PeopleDirectory directory,
            TextGuard guard,
            Access access,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.running = running;
        this.prepared = prepared;
        this.actions = actions;
        this.reasons = reasons;
        this.questions = questions;
        this.directory = directory;
        this.guard = guard;
        this.access = access;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    public void win(HuddleId id, String words) {
        guard.check("win", words);
        var huddle = running.mine(id);
        huddle.win(words, me.id());
        running.changed(huddle);
    }

    /** Says why the figure moved that the screen showed: here and on the board, where it is the same reason. */
    public void reason(HuddleId id, Place seen, Cause cause, String words) {
        guard.check("reason", words);
        var huddle = running.mine(id);
        huddle.reason(new Position(seen.block(), seen.figure()), cause, words);
        running.changed(huddle);
        current(huddle).ifPresent(figure -> reasons.say(figure, cause, words));
    }

    /** Agrees an action; without an {@code @name} nobody has taken it yet. */
    public void action(@Valid AgreeInHuddle command) {
        guard.check("action", command.line());
        var huddle = running.mine(command.huddle());
        var text = ActionText.parse(command.line(), candidates(huddle.team()), prepared.today(huddle.team()));
        var agree = new AgreeAction(command.key(), huddle.team(), text.words(), text.due(), text.owner());
        var action = actions.agree(
                current(huddle).map(figure -> agree.about(figure.ref())).orElse(agree));
        huddle.agreed(new AgreedLine(action.value(), text.words(), text.owner().orElse(null), text.due()));
        running.changed(huddle);
    }

    /** The figure that is talked about now, if it is known of which week it is. */
    private static Optional<FigureRef> current(Huddle huddle) {
        var at = huddle.position();
        return huddle.blocks().get(at.block()).kind() == BlockKind.NUMBERS
                        && at.figure() < huddle.figures().size()
                ? Optional.of(huddle.figures().get(at.figure()))
                        .filter(FigureLine::isTalkedAbout)
                        .flatMap(line -> Optional.ofNullable(line.weekStart())
                                .map(week -> new FigureRef(huddle.team(), line.kpi(), week)))
                : Optional.empty();
    }

    public void present(HuddleId id, MemberId member, boolean here) {
        var huddle = running.mine(id);
        huddle.present(member, here);
        running.changed(huddle);
    }

    /** Takes everybody out who is named in the line, such as "ewa, ivo"; all of them or, where one is not known, none. */
    public void away(HuddleId id, String line) {
        var huddle = running.mine(id);
        ActionText.names(line, candidates(huddle.team())).forEach(member -> huddle.present(member, false));
        running.changed(huddle);
    }

    /** Takes a question off the screens. */
    public void hide(UUID question) {
        var found = questions
                .findById(question)
                .filter(asked -> access.may(Action.HUDDLE_RUN, asked.team()))
                .orElseThrow(NotFound::new);
        found.hide();
        questions.saveAndFlush(found);
        events.publishEvent(new HuddleChanged(found.team(), clock.instant()));
    }

    /** Puts an open action off. */
    public void newDate(ActionId action, LocalDate due) {
        actions.newDate(action, due);
    }

    /** Sends an open action one tier up. */
    public void escalate(ActionId action, String reason) {
        actions.escalate(action, reason);
    }

    private List<ActionText.Candidate> candidates(TeamId team) {
        return directory.inTeam(team, prepared.today(team)).stream()
                .map(person -> new ActionText.Candidate(person.id(), person.name()))
                .toList();
    }
}
