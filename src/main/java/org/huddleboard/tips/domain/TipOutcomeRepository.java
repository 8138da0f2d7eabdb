package org.huddleboard.tips.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.huddleboard.tips.TipId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How tips went. */
public interface TipOutcomeRepository extends Repository<TipOutcome, UUID> {
    TipOutcome saveAndFlush(TipOutcome outcome);

    Optional<TipOutcome> findByTipAndBy(TipId tip, MemberId by);

    List<TipOutcome> findByTipOrderByToldAtDesc(TipId tip, Limit limit);

    List<TipOutcome> findByByOrderByToldAtAsc(MemberId by, Limit limit);

    /** Outcomes a leaver told stay in the sum, without the name and the words. */
    @Modifying
    @Query(
            "update TipOutcome outcome set outcome.by.value = null, outcome.reason = '' where outcome.by.value = :member")
    int forget(UUID member);

    @Modifying
    @Query("delete from TipOutcome outcome where outcome.toldAt < :before")
    int deleteToldBefore(Instant before);
}
