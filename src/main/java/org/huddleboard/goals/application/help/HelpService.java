package org.huddleboard.goals.application.help;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalOwners;
import org.huddleboard.goals.HelpNamed;
import org.huddleboard.goals.HelpTakenBack;
import org.huddleboard.goals.domain.help.Help;
import org.huddleboard.goals.domain.help.HelpRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.RecordRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The owner of a goal names who helped with it: ticks what happened, or tells what no record tells. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('GOALS_OWN')")
public class HelpService {
    /** The kind of a record for help that only its receiver tells. */
    static final String TOLD = "help";

    private static final String TOLD_SENTENCE = "goals.help.told.";

    private final HelpRepository helps;
    private final GoalOwners goals;
    private final Interactions interactions;
    private final Memberships memberships;
    private final PeopleDirectory directory;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpService(
            HelpRepository helps,
            GoalOwners goals,
            Interactions interactions,
            Memberships memberships,
            PeopleDirectory directory,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.helps = helps;
        this.goals = goals;
        this.interactions = interactions;
        this.memberships = memberships;
        this.directory = directory;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** One tap on a chip; a second one, or one on another screen, changes nothing. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void name(GoalId goal, RecordRef record) {
        var mine = mine(goal);
        if (isNamed(goal, record)) {
            return;
        }
        var now = clock.instant();
        var happened = interactions.around(me.id(), mine.since(), now, (int) helps.countByGoal(goal)).stream()
                .filter(interaction -> interaction.record().equals(record))
                .findFirst()
                .orElseThrow(NotFound::new);
        keep(goal, happened);
    }

    /** Told of a colleague of the same site; sent twice it is told once. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void tell(@Valid TellHelp command) {
        mine(command.goal());
        var record = new RecordRef(TOLD, command.key());
        if (isNamed(command.goal(), record)) {
            return;
        }
        requireColleague(command.helper());
        keep(
                command.goal(),
                new Interaction(record, command.helper(), clock.instant(), TOLD_SENTENCE + command.kind()));
    }

    public void takeBack(GoalId goal, RecordRef record) {
        mine(goal);
        helps.findByGoalAndRecordKindAndRecordId(goal, record.kind(), record.id())
                .ifPresent(help -> {
                    helps.delete(help);
                    events.publishEvent(new HelpTakenBack(goal, me.id(), record, clock.instant()));
                });
    }

    /** Whom one may name: everybody at the site but oneself. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(String letters, int limit) {
        return memberships.siteOf(me.id()).stream()
                .flatMap(site -> directory.atSite(site, letters, limit + 1).stream())
                .filter(person -> !person.id().equals(me.id()))
                .limit(limit)
                .toList();
    }

    private GoalOwners.Owned mine(GoalId goal) {
        return goals.find(goal).filter(owned -> owned.owner().equals(me.id())).orElseThrow(NotFound::new);
    }

    private boolean isNamed(GoalId goal, RecordRef record) {
        return helps.findByGoalAndRecordKindAndRecordId(goal, record.kind(), record.id())
                .isPresent();
    }

    private void requireColleague(MemberId helper) {
        var site = memberships.siteOf(me.id());
        if (site.isEmpty() || !memberships.siteOf(helper).equals(site)) {
            throw new NotFound();
        }
    }

    private void keep(GoalId goal, Interaction what) {
        var now = clock.instant();
        helps.saveAndFlush(new Help(goal, me.id(), what, now));
        events.publishEvent(new HelpNamed(goal, me.id(), what.with(), what.record(), now));
    }
}
