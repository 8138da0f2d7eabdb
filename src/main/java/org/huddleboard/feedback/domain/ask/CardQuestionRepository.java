package org.huddleboard.feedback.domain.ask;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.QuestionId;
import org.huddleboard.feedback.QuestionKind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything asked about cards. */
public interface CardQuestionRepository extends Repository<CardQuestion, QuestionId> {
    CardQuestion saveAndFlush(CardQuestion question);

    Optional<CardQuestion> findById(QuestionId id);

    /** The one of this kind that waits at a card. */
    Optional<CardQuestion> findByOpenKeyAndKind(UUID openKey, QuestionKind kind);

    default Optional<CardQuestion> findWaiting(FeedbackId card, QuestionKind kind) {
        return findByOpenKeyAndKind(card.value(), kind);
    }

    @Query("select question from CardQuestion question where question.card.value in :cards"
            + " order by question.askedAt, question.id")
    List<CardQuestion> findAt(Collection<UUID> cards, Limit limit);

    /** What somebody, or the leader of these teams, still has to say; the oldest first. */
    @Query("""
            select question from CardQuestion question
            where question.turn.member.value = :member
               or (question.turn.leaders.value in :led and question.askedBy.value <> :member)
            order by question.askedAt, question.id
            """)
    List<CardQuestion> findTurnsOf(UUID member, Collection<UUID> led, Limit limit);

    @Query("""
            select count(question) from CardQuestion question
            where question.turn.member.value = :member
               or (question.turn.leaders.value in :led and question.askedBy.value <> :member)
            """)
    int countTurnsOf(UUID member, Collection<UUID> led);

    @Query("""
            select question from CardQuestion question
            where question.askedBy.value = :member or question.answeredBy.value = :member
            order by question.askedAt, question.id
            """)
    List<CardQuestion> findAllAbout(UUID member, Limit limit);

    List<CardQuestion> findByAskedAtGreaterThanEqualOrderByAskedAtAscIdAsc(Instant since, Limit limit);

    @Modifying
    @Query("delete from CardQuestion question where question.askedBy.value = :member")
    int deleteAskedBy(UUID member);

    /** What waited for somebody who leaves waits for nobody. */
    @Modifying
    @Query("""
            update CardQuestion question
            set question.state = TAKEN_BACK, question.settledAt = :at, question.turn.member.value = null,
                question.openKey = null
            where question.turn.member.value = :member
            """)
    int closeTurnsOf(UUID member, Instant at);

    @Modifying
    @Query(
            "update CardQuestion question set question.answeredBy.value = null where question.answeredBy.value = :member")
    int forgetAnswererOf(UUID member);
}
