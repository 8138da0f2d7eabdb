package org.huddleboard.improvement.application.issue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huddleboard.improvement.TeamIssues;
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
    private final IssueCards cards;

    TeamIssuesReader(SystemIssueRepository issues, IssueCards cards) {
        this.issues = issues;
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
    public List<Entry> since(Instant from) {
        return issues.findBySaidAtGreaterThanEqualOrderBySaidAtAscIdAsc(from, Limit.unlimited()).stream()
                .map(issue -> new Entry(issue.id(), issue.team(), issue.state(), issue.sameAs(), issue.saidAt()))
                .toList();
    }
}
