package org.huddleboard.improvement.application.issue;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.improvement.TeamIssues;
import org.huddleboard.improvement.domain.issue.IssueAnswer;
import org.huddleboard.improvement.domain.issue.IssueAnswerRepository;
import org.huddleboard.improvement.domain.issue.SystemIssue;
import org.huddleboard.improvement.domain.issue.SystemIssueRepository;
import org.huddleboard.improvement.domain.issue.Weight;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules what gets in a team's way. */
@Component
@Transactional(readOnly = true)
class TeamIssuesReader implements TeamIssues {
    private static final Limit MOST = Limit.of(500);

    private final SystemIssueRepository issues;
    private final IssueAnswerRepository answers;
    private final IssueCards cards;

    TeamIssuesReader(SystemIssueRepository issues, IssueAnswerRepository answers, IssueCards cards) {
        this.issues = issues;
        this.answers = answers;
        this.cards = cards;
    }

    @Override
    public Optional<Top> top(TeamId team) {
        return cards.groups(issues.findByTeamOrderBySaidAtDescIdAsc(team, MOST)).stream()
                .filter(group -> !group.head().state().isSettled())
                .min(Comparator.comparing(IssueCards.Group::weight, Weight.HEAVIEST_TOLD))
                .map(group -> new Top(
                        group.head().id(),
                        group.head().words(),
                        group.weight().told(),
                        group.head().state()));
    }

    @Override
    public List<Answered> answered(TeamId team, Instant since) {
        var own = issues.findByTeamOrderBySaidAtDescIdAsc(team, MOST).stream()
                .filter(issue -> issue.sameAs().isEmpty() && issue.state() != IssueState.OPEN)
                .collect(Collectors.toMap(SystemIssue::id, Function.identity()));
        var latest = new LinkedHashMap<IssueId, IssueAnswer>();
        answers.findOf(own.keySet().stream().map(IssueId::value).toList(), MOST)
                .forEach(answer -> latest.putIfAbsent(answer.issue(), answer));
        return latest.values().stream()
                .filter(answer -> !answer.answeredAt().isBefore(since))
                .flatMap(answer -> Optional.ofNullable(own.get(answer.issue())).stream()
                        .map(issue -> new Answered(
                                issue.id(), issue.words(), answer.kind(), answer.words(), answer.answeredAt())))
                .toList();
    }

    @Override
    public List<Entry> since(Instant from) {
        return issues.findBySaidAtGreaterThanEqualOrderBySaidAtAscIdAsc(from, Limit.unlimited()).stream()
                .map(issue -> new Entry(issue.id(), issue.team(), issue.state(), issue.sameAs(), issue.saidAt()))
                .toList();
    }
}
