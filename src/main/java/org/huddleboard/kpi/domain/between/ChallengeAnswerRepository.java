package org.huddleboard.kpi.domain.between;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The answers, by their challenges. */
public interface ChallengeAnswerRepository extends Repository<ChallengeAnswer, UUID> {
    ChallengeAnswer saveAndFlush(ChallengeAnswer answer);

    boolean existsById(UUID id);

    @Query("""
            select answer from ChallengeAnswer answer
            where answer.challenge.value in :challenges
            order by answer.answeredAt, answer.id
            """)
    List<ChallengeAnswer> findTo(Collection<UUID> challenges, Limit limit);

    @Query("select answer from ChallengeAnswer answer where answer.by.value = :member order by answer.answeredAt")
    List<ChallengeAnswer> findBy(UUID member, Limit limit);

    @Modifying
    @Query("""
            delete from ChallengeAnswer answer where answer.challenge.value in
              (select challenge.id.value from Challenge challenge where challenge.member.value = :member)
            """)
    int deleteTo(UUID member);

    @Modifying
    @Query("""
            delete from ChallengeAnswer answer where answer.challenge.value in
              (select challenge.id.value from Challenge challenge where challenge.askedAt < :before)
            """)
    int deleteToAskedBefore(Instant before);

    @Modifying
    @Query("update ChallengeAnswer answer set answer.by.value = null where answer.by.value = :member")
    int forgetAuthor(UUID member);
}
