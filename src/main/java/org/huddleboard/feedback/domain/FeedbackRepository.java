package org.huddleboard.feedback.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The cards of the house. */
public interface FeedbackRepository extends Repository<Feedback, FeedbackId> {
    Feedback saveAndFlush(Feedback card);

    Optional<Feedback> findById(FeedbackId id);

    Optional<Feedback> findByAuthorAndClientKey(MemberId author, UUID clientKey);

    @Query("select card from Feedback card where card.id.value in :ids order by card.givenAt, card.id")
    List<Feedback> findAllOf(Collection<UUID> ids, Limit limit);

    List<Feedback> findByReceiverOrderByGivenAtDescIdDesc(MemberId receiver, Pageable page);

    List<Feedback> findByAuthorOrderByGivenAtDescIdDesc(MemberId author, Pageable page);

    List<Feedback> findByReceiverAndModelNotAndAcknowledgedAtIsNullOrderByGivenAtDescIdDesc(
            MemberId receiver, FeedbackModel model, Limit limit);

    int countByReceiver(MemberId receiver);

    int countByAuthor(MemberId author);

    int countByReceiverAndModelNotAndAcknowledgedAtIsNull(MemberId receiver, FeedbackModel model);

    /** What the teams read together, and what their leader reads beside the receiver. */
    @Query("""
            select card from Feedback card
            where (card.team.value in :teams and card.audience in (TEAM, TEAM_AND_WALL))
               or (card.team.value in :led and card.audience = RECEIVER_AND_LEADER
                   and card.receiver.value <> :reader and (card.author is null or card.author.value <> :reader))
            order by card.givenAt desc, card.id desc
            """)
    List<Feedback> findForTeams(Collection<UUID> teams, Collection<UUID> led, UUID reader, Pageable page);

    /** The same for whoever looks at one team: a statement without lists is put together once and not each time. */
    @Query("""
            select card from Feedback card
            where card.team.value = :team
              and (card.audience in (TEAM, TEAM_AND_WALL)
                   or (:leads = true and card.audience = RECEIVER_AND_LEADER
                       and card.receiver.value <> :reader and (card.author is null or card.author.value <> :reader)))
            order by card.givenAt desc, card.id desc
            """)
    List<Feedback> findForTeam(UUID team, boolean leads, UUID reader, Pageable page);

    /** What the member was given, as far as the reader may read it. */
    @Query("""
            select card from Feedback card
            where card.receiver.value = :member
              and (card.receiver.value = :reader or card.author.value = :reader
                or (card.team.value in :teams and card.audience in (TEAM, TEAM_AND_WALL))
                or (card.team.value in :led and card.audience = RECEIVER_AND_LEADER))
            order by card.givenAt desc, card.id desc
            """)
    List<Feedback> findReadableTo(UUID member, UUID reader, Collection<UUID> teams, Collection<UUID> led, Limit limit);

    /** Cards to the member by somebody who is still here, the newest first. */
    @Query("""
            select card from Feedback card
            where card.receiver.value = :member and card.author is not null
              and card.givenAt >= :from and card.givenAt < :to
            order by card.givenAt desc, card.id desc
            """)
    List<Feedback> findGivenTo(UUID member, Instant from, Instant to, Limit limit);

    /** Thanks for the member, or for one of the teams as a whole. */
    @Query("""
            select card from Feedback card
            where card.model = THANKS
              and (card.receiver.value = :member or (card.receiver is null and card.team.value in :teams))
              and (card.author is null or card.author.value <> :member)
            order by card.givenAt desc, card.id desc
            """)
    List<Feedback> findThanks(UUID member, Collection<UUID> teams, Limit limit);

    @Query("""
            select card from Feedback card
            where card.team.value = :team and card.audience = TEAM_AND_WALL and card.model = THANKS
            order by card.givenAt desc, card.id desc
            """)
    List<Feedback> findForWall(UUID team, Limit limit);

    @Query("""
            select card from Feedback card
            where card.team.value = :team and card.audience in (TEAM, TEAM_AND_WALL) and card.model = THANKS
              and card.givenAt >= :from
            order by card.givenAt desc, card.id desc
            """)
    List<Feedback> findTeamThanks(UUID team, Instant from, Limit limit);

    /** Cards to or from the member, oldest first. */
    @Query("""
            select card from Feedback card
            where card.author.value = :member or card.receiver.value = :member
            order by card.givenAt, card.id
            """)
    List<Feedback> findAllAbout(UUID member, Limit limit);

    List<Feedback> findByGivenAtGreaterThanEqualAndAuthorIsNotNullOrderByGivenAtAscIdAsc(Instant from, Limit limit);

    /** For each of the members somebody has written to: when they last did. */
    @Query("""
            select new org.huddleboard.feedback.domain.LastWord(card.receiver.value, max(card.givenAt))
            from Feedback card
            where card.author.value = :author and card.receiver.value in :members
            group by card.receiver.value
            """)
    List<LastWord> lastWords(UUID author, Collection<UUID> members);

    /** For each of the members: when anybody last wrote to them what the leader of these teams may read. */
    @Query("""
            select new org.huddleboard.feedback.domain.LastWord(card.receiver.value, max(card.givenAt))
            from Feedback card
            where card.receiver.value in :members and card.team.value in :teams and card.audience <> RECEIVER
              and card.givenAt >= :since
            group by card.receiver.value
            """)
    List<LastWord> lastSharedWords(Collection<UUID> teams, Collection<UUID> members, Instant since);

    @Modifying
    @Query("delete from Feedback card where card.receiver.value = :member")
    int deleteReceived(UUID member);

    @Modifying
    @Query("update Feedback card set card.author.value = null where card.author.value = :member")
    int forgetAuthor(UUID member);

    @Modifying
    @Query("delete from Feedback card where card.givenAt < :before")
    int deleteGivenBefore(Instant before);
}
