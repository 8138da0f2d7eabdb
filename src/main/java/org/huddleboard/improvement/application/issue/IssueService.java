package org.huddleboard.improvement.application.issue;

import jakarta.validation.Valid;
import java.time.Clock;
import org.huddleboard.improvement.IssueChanged;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.improvement.domain.issue.IssueAnswerRepository;
import org.huddleboard.improvement.domain.issue.IssueVoice;
import org.huddleboard.improvement.domain.issue.IssueVoiceRepository;
import org.huddleboard.improvement.domain.issue.SystemIssue;
import org.huddleboard.improvement.domain.issue.SystemIssueRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Says what gets in the way, lays the same together, answers it and takes it up a tier. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('IMPROVEMENT_MANAGE')")
public class IssueService {
    private static final Limit MOST = Limit.of(500);

    private final SystemIssueRepository issues;
    private final IssueVoiceRepository voices;
    private final IssueAnswerRepository answers;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssueService(
            SystemIssueRepository issues,
            IssueVoiceRepository voices,
            IssueAnswerRepository answers,
            Memberships memberships,
            Access access,
            CurrentMember me,
            TextGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.issues = issues;
        this.voices = voices;
        this.answers = answers;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** Of two posts with one key the slower one meets the unique key, tries once more and finds the first. */
    @PreAuthorize("@access.may('IMPROVEMENT_SUGGEST')")
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public IssueId say(@Valid SayIssue command) {
        var team = access.require(Action.IMPROVEMENT_SUGGEST, command.team());
        var posted = issues.findByTeamAndClientKey(team, command.key());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        guard.check("words", command.words());
        var now = clock.instant();
        var issue = issues.saveAndFlush(new SystemIssue(command.key(), team, command.words(), now));
        voices.saveAndFlush(new IssueVoice(issue.id(), me.id(), command.impact(), now));
        announce(issue);
        return issue.id();
    }

    /** It gets in my way too; said twice it counts once. */
    @PreAuthorize("@access.may('IMPROVEMENT_SUGGEST')")
    public void sayToo(IssueId id, int impact) {
        var issue = find(id, Action.IMPROVEMENT_SUGGEST);
        var said = voices.findByByOrderBySaidAtAscIdAsc(me.id(), MOST).stream()
                .anyMatch(voice -> voice.issue().equals(id));
        if (!said) {
            voices.saveAndFlush(new IssueVoice(id, me.id(), impact, clock.instant()));
            announce(issue);
        }
    }

    /** Both say the same: the first one goes below the other, with all that was laid to it before. */
    public void same(IssueId id, IssueId other) {
        var issue = managed(id);
        var head = managed(other);
        issue.sameAs(head);
        issues.findSame(id.value(), MOST).forEach(below -> {
            below.follow(head);
            issues.saveAndFlush(below);
        });
        issues.saveAndFlush(issue);
        announce(head);
    }

    /** Not the same after all. */
    public void apart(IssueId id) {
        var issue = managed(id);
        issue.apart();
        issues.saveAndFlush(issue);
        announce(issue);
    }

    /** Tried, fixed, or cannot because. */
    public void answer(IssueId id, IssueState kind, String words) {
        var issue = managed(id);
        guard.check("words", words);
        answers.saveAndFlush(issue.answer(kind, words, me.id(), clock.instant()));
        issues.saveAndFlush(issue);
        announce(issue);
    }

    /** One tier up, to whoever looks after the site; the team goes on seeing it. */
    public void raise(IssueId id, String reason) {
        var issue = managed(id);
        guard.check("reason", reason);
        issue.raise(reason, clock.instant());
        issues.saveAndFlush(issue);
        announce(issue);
    }

    private SystemIssue managed(IssueId id) {
        return find(id, Action.IMPROVEMENT_MANAGE);
    }

    private SystemIssue find(IssueId id, Action action) {
        return issues.findById(id)
                .filter(issue -> access.may(action, issue.team()))
                .orElseThrow(NotFound::new);
    }

    private void announce(SystemIssue issue) {
        events.publishEvent(new IssueChanged(
                issue.id(), issue.team(), memberships.siteOf(issue.team()), issue.state(), clock.instant()));
    }
}
