package org.huddleboard.improvement.application.issue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.improvement.domain.issue.SystemIssueRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays what gets in the way before whoever may read it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('IMPROVEMENT_READ')")
public class IssueReading {
    private static final Limit MOST = Limit.of(500);

    private final SystemIssueRepository issues;
    private final IssueCards cards;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Access access;

    IssueReading(
            SystemIssueRepository issues,
            IssueCards cards,
            PeopleDirectory directory,
            Memberships memberships,
            Access access) {
        this.issues = issues;
        this.cards = cards;
        this.directory = directory;
        this.memberships = memberships;
        this.access = access;
    }

    public IssuePage page(TeamId id) {
        var team = directory.team(access.require(Action.IMPROVEMENT_READ, id)).orElseThrow(NotFound::new);
        var all = cards.of(issues.findByTeamOrderBySaidAtDescIdAsc(id, MOST), Map.of(id, team));
        return new IssuePage(
                team,
                all.stream()
                        .filter(card -> !card.state().isSettled() || card.again())
                        .toList(),
                all.stream()
                        .filter(card -> card.state().isSettled() && !card.again())
                        .toList(),
                access.may(Action.IMPROVEMENT_SUGGEST, id),
                access.may(Action.IMPROVEMENT_MANAGE, id));
    }

    /** Taken up by the teams of a site I look after, and not settled yet. */
    public List<IssueCard> raised(int atMost) {
        var teams = mySites().stream()
                .flatMap(site -> memberships.teamsOf(site).stream())
                .collect(Collectors.toSet());
        if (teams.isEmpty()) {
            return List.of();
        }
        var named = directory.teams(teams).stream().collect(Collectors.toMap(Team::id, Function.identity()));
        return cards.of(issues.findRaised(teams.stream().map(TeamId::value).toList(), Limit.of(atMost)), named);
    }

    /** The sites I look after as a whole. */
    public Set<SiteId> mySites() {
        return directory.teams(access.teams(Action.IMPROVEMENT_MANAGE)).stream()
                .map(Team::site)
                .filter(site -> access.may(Action.IMPROVEMENT_MANAGE, site))
                .collect(Collectors.toSet());
    }
}
