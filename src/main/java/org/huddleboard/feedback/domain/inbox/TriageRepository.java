package org.huddleboard.feedback.domain.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.TriageId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The answers of all members; each is read by its own member, except what was said for the team. */
public interface TriageRepository extends Repository<Triage, TriageId> {
    Triage saveAndFlush(Triage triage);

    Optional<Triage> findById(TriageId id);

    Optional<Triage> findByMemberAndRecordId(MemberId member, UUID record);

    List<Triage> findByMemberAndRecordIdIn(MemberId member, Collection<UUID> records, Limit limit);

    List<Triage> findByMemberOrderByAnsweredAtAscIdAsc(MemberId member, Limit limit);

    List<Triage> findByPracticeAndToldAtGreaterThanEqualOrderByToldAtAscIdAsc(
            Practice practice, Instant from, Limit limit);

    List<Triage> findByTeamIsNotNullAndAnsweredAtGreaterThanEqualOrderByAnsweredAtAscIdAsc(Instant from, Limit limit);

    /** What members of the teams said in that time about what could be done differently. */
    @Query("""
            select new org.huddleboard.feedback.domain.inbox.CriticalAnswer(
                triage.team.value, triage.member.value, triage.practice)
            from Triage triage
            where triage.critical = true and triage.team.value in :teams
              and triage.answeredAt >= :from and triage.answeredAt < :until
            """)
    List<CriticalAnswer> findCritical(Collection<UUID> teams, Instant from, Instant until, Limit limit);

    @Modifying
    @Query("delete from Triage triage where triage.member.value = :member")
    int deleteOf(UUID member);

    @Modifying
    @Query("delete from Triage triage where triage.answeredAt < :before")
    int deleteAnsweredBefore(Instant before);
}
