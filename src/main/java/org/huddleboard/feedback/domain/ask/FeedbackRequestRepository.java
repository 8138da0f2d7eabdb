package org.huddleboard.feedback.domain.ask;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.feedback.RequestState;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything anybody was asked for. */
public interface FeedbackRequestRepository extends Repository<FeedbackRequest, RequestId> {
    FeedbackRequest saveAndFlush(FeedbackRequest request);

    List<FeedbackRequest> saveAllAndFlush(Iterable<FeedbackRequest> requests);

    Optional<FeedbackRequest> findById(RequestId id);

    List<FeedbackRequest> findByAskerAndClientKey(MemberId asker, UUID clientKey, Limit limit);

    /** What a colleague has been asked since, and in which state it is; the newest first. */
    List<FeedbackRequest> findByColleagueAndStateAndAskedAtGreaterThanEqualOrderByAskedAtDescIdDesc(
            MemberId colleague, RequestState state, Instant since, Limit limit);

    int countByColleagueAndStateAndAskedAtGreaterThanEqual(MemberId colleague, RequestState state, Instant since);

    List<FeedbackRequest> findByAskerOrderByAskedAtDescIdDesc(MemberId asker, Limit limit);

    @Query("select request from FeedbackRequest request where request.id.value in :ids")
    List<FeedbackRequest> findAllOf(Collection<UUID> ids, Limit limit);

    @Query("""
            select request from FeedbackRequest request
            where request.asker.value = :member or request.colleague.value = :member
            order by request.askedAt, request.id
            """)
    List<FeedbackRequest> findAllAbout(UUID member, Limit limit);

    List<FeedbackRequest> findByAskedAtGreaterThanEqualOrderByAskedAtAscIdAsc(Instant since, Limit limit);

    @Modifying
    @Query(
            "delete from FeedbackRequest request where request.asker.value = :member or request.colleague.value = :member")
    int deleteAbout(UUID member);

    @Modifying
    @Query("delete from FeedbackRequest request where request.askedAt < :before")
    int deleteAskedBefore(Instant before);
}
