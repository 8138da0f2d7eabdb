package org.huddleboard.improvement.domain.issue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was answered. */
public interface IssueAnswerRepository extends Repository<IssueAnswer, UUID> {
    IssueAnswer saveAndFlush(IssueAnswer answer);

    @Query("""
            select answer from IssueAnswer answer where answer.issue.value in :issues
            order by answer.answeredAt desc, answer.id
            """)
    List<IssueAnswer> findOf(Collection<UUID> issues, Limit limit);

    List<IssueAnswer> findByByOrderByAnsweredAtAscIdAsc(MemberId by, Limit limit);

    @Modifying
    @Query("update IssueAnswer answer set answer.by.value = null where answer.by.value = :member")
    int forget(UUID member);
}
