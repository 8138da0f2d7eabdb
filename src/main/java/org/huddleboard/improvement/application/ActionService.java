package org.huddleboard.improvement.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huddleboard.improvement.ActionAgreed;
import org.huddleboard.improvement.ActionDone;
import org.huddleboard.improvement.ActionEscalated;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.ActionMoved;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.OpenAction;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.improvement.WallActions;
import org.huddleboard.improvement.domain.TeamAction;
import org.huddleboard.improvement.domain.TeamActionRepository;
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

/** Agrees an action, puts it off, sends it up and says that it is done. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('ACTIONS_AGREE')")
public class ActionService implements TeamActions {
    private final TeamActionRepository actions;
    private final WallActions reader;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionService(
            TeamActionRepository actions,
            WallActions reader,
            Memberships memberships,
            Access access,
            CurrentMember me,
            TextGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actions = actions;
        this.reader = reader;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may('ACTIONS_READ')")
    public List<OpenAction> open(TeamId team, int limit) {
        return reader.open(access.require(Action.ACTIONS_READ, team), limit);
    }

    /** Of two posts with one key the slower one meets the unique key, tries once more and finds the first action. */
    @Override
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public ActionId agree(@Valid AgreeAction command) {
        var team = access.require(Action.ACTIONS_AGREE, command.team());
        var posted = actions.findByTeamAndClientKey(team, command.key());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        guard.check("text", command.text());
        requireOwnerOfTheTeam(command);
        var action = actions.saveAndFlush(new TeamAction(command, clock.instant(), today(team)));
        events.publishEvent(
                new ActionAgreed(action.id(), team, action.owner().orElse(null), action.origin(), action.agreedAt()));
        return action.id();
    }

    private void requireOwnerOfTheTeam(AgreeAction command) {
        command.owner().ifPresent(owner -> {
            if (!memberships.membersOf(command.team(), today(command.team())).contains(owner)) {
                throw BrokenRule.at("owner", "improvement.rule.notOfTheTeam");
            }
        });
    }

    @Override
    public void newDate(ActionId id, LocalDate due) {
        var action = ofALedTeam(id);
        action.newDate(due, today(action.team()));
        actions.saveAndFlush(action);
        events.publishEvent(
                new ActionMoved(id, action.team(), action.owner().orElse(null), action.due(), clock.instant()));
    }

    @Override
    public void escalate(ActionId id, String reason) {
        var action = ofALedTeam(id);
        guard.check("reason", reason);
        action.escalate(reason, clock.instant());
        actions.saveAndFlush(action);
        events.publishEvent(new ActionEscalated(
                id,
                action.team(),
                memberships.siteOf(action.team()),
                action.owner().orElse(null),
                clock.instant()));
    }

    @Override
    @PreAuthorize("@access.may('ACTIONS_DO') or @access.may('ACTIONS_AGREE')")
    public void done(ActionId id) {
        var action = actions.findById(id)
                .filter(found -> found.isOwnedBy(me.id()) || access.may(Action.ACTIONS_AGREE, found.team()))
                .orElseThrow(NotFound::new);
        if (action.done(clock.instant())) {
            actions.saveAndFlush(action);
            events.publishEvent(new ActionDone(
                    id,
                    action.team(),
                    memberships.siteOf(action.team()),
                    action.owner().orElse(null),
                    clock.instant()));
        }
    }

    private TeamAction ofALedTeam(ActionId id) {
        return actions.findById(id)
                .filter(action -> access.may(Action.ACTIONS_AGREE, action.team()))
                .orElseThrow(NotFound::new);
    }

    private LocalDate today(TeamId team) {
        return LocalDate.now(clock.withZone(memberships.zoneOf(team)));
    }
}
