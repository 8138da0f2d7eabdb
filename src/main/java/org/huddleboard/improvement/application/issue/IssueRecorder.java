package org.huddleboard.improvement.application.issue;

import java.time.Clock;
import java.util.List;
import org.huddleboard.feedback.ItemTriaged;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.ProcessItems;
import org.huddleboard.feedback.TriageId;
import org.huddleboard.improvement.IssueChanged;
import org.huddleboard.improvement.domain.issue.IssueAnswerRepository;
import org.huddleboard.improvement.domain.issue.IssueVoice;
import org.huddleboard.improvement.domain.issue.IssueVoiceRepository;
import org.huddleboard.improvement.domain.issue.SystemIssue;
import org.huddleboard.improvement.domain.issue.SystemIssueRepository;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Takes over what members sorted as "our process". The same answer told twice is one voice; one that was changed to
 * something else is taken back.
 */
@Component
class IssueRecorder {
    private final ProcessItems items;
    private final SystemIssueRepository issues;
    private final IssueVoiceRepository voices;
    private final IssueAnswerRepository answers;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssueRecorder(
            ProcessItems items,
            SystemIssueRepository issues,
            IssueVoiceRepository voices,
            IssueAnswerRepository answers,
            Memberships memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.issues = issues;
        this.voices = voices;
        this.answers = answers;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ItemTriaged triaged) {
        if (triaged.practice() != Practice.OUR_PROCESS) {
            takenBack(triaged.triage());
        } else {
            items.find(triaged.triage()).ifPresent(item -> said(item, triaged.by()));
        }
    }

    void said(ProcessItems.Item item, MemberId by) {
        voices.findByTriage(item.triage()).ifPresentOrElse(voice -> reword(voice, item), () -> add(item, by));
    }

    private void add(ProcessItems.Item item, MemberId by) {
        var issue = issues.saveAndFlush(new SystemIssue(item.triage().value(), item.team(), item.words(), item.at()));
        voices.saveAndFlush(new IssueVoice(issue.id(), by, item.impact(), item.at(), item.triage()));
        announce(issue);
    }

    private void reword(IssueVoice voice, ProcessItems.Item item) {
        issues.findById(voice.issue()).filter(_ -> isOnly(voice)).ifPresent(issue -> {
            issue.reword(item.words());
            announce(issues.saveAndFlush(issue));
        });
    }

    void takenBack(TriageId triage) {
        voices.findByTriage(triage).ifPresent(voice -> {
            var alone = isOnly(voice);
            voices.takeBack(voice.getId());
            issues.findById(voice.issue()).ifPresent(issue -> {
                if (alone && isUntouched(issue)) {
                    issues.delete(issue);
                }
                announce(issue);
            });
        });
    }

    private boolean isOnly(IssueVoice voice) {
        return voices.findOf(List.of(voice.issue().value()), Limit.of(2)).size() == 1;
    }

    /** Nobody has answered it, taken it up or laid anything to it. */
    private boolean isUntouched(SystemIssue issue) {
        var id = List.of(issue.id().value());
        return issue.raisedAt().isEmpty()
                && answers.findOf(id, Limit.of(1)).isEmpty()
                && issues.findSame(issue.id().value(), Limit.of(1)).isEmpty();
    }

    private void announce(SystemIssue issue) {
        events.publishEvent(new IssueChanged(
                issue.id(), issue.team(), memberships.siteOf(issue.team()), issue.state(), clock.instant()));
    }
}
