package org.huddleboard.improvement.domain.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.TriageId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who said what gets in the way. */
public interface IssueVoiceRepository extends Repository<IssueVoice, UUID> {
    IssueVoice saveAndFlush(IssueVoice voice);

    @Modifying
    @Query("delete from IssueVoice voice where voice.id = :id")
    int takeBack(UUID id);

    Optional<IssueVoice> findByTriage(TriageId triage);

    @Query("select voice from IssueVoice voice where voice.issue.value in :issues order by voice.saidAt, voice.id")
    List<IssueVoice> findOf(Collection<UUID> issues, Limit limit);

    List<IssueVoice> findByByOrderBySaidAtAscIdAsc(MemberId by, Limit limit);

    /** A number that means nobody takes the leaver's place, so that one person stays one person in every count. */
    @Modifying
    @Query("update IssueVoice voice set voice.by.value = :nobody where voice.by.value = :member")
    int forget(UUID member, UUID nobody);
}
