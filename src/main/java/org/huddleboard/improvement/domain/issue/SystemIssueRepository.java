package org.huddleboard.improvement.domain.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What gets in the way of the teams. */
public interface SystemIssueRepository extends Repository<SystemIssue, IssueId> {
    SystemIssue saveAndFlush(SystemIssue issue);

    void delete(SystemIssue issue);

    Optional<SystemIssue> findById(IssueId id);

    Optional<SystemIssue> findByTeamAndClientKey(TeamId team, UUID clientKey);

    /** All of a team's, merged ones included, the latest first. */
    List<SystemIssue> findByTeamOrderBySaidAtDescIdAsc(TeamId team, Limit limit);

    @Query("select issue from SystemIssue issue where issue.sameAs.value = :issue order by issue.saidAt, issue.id")
    List<SystemIssue> findSame(UUID issue, Limit limit);

    /** Taken up a tier by any of the teams and not settled yet. */
    @Query("""
            select issue from SystemIssue issue
            where issue.team.value in :teams and issue.raisedAt is not null and issue.state in (OPEN, TRIED)
            order by issue.raisedAt, issue.id
            """)
    List<SystemIssue> findRaised(Collection<UUID> teams, Limit limit);

    List<SystemIssue> findBySaidAtGreaterThanEqualOrderBySaidAtAscIdAsc(Instant from, Limit limit);

    @Modifying
    @Query("""
            delete from SystemIssue issue where issue.saidAt < :before and not exists
                (select voice from IssueVoice voice where voice.issue.value = issue.id.value and voice.saidAt >= :before)
            """)
    int deleteSaidBefore(Instant before);
}
