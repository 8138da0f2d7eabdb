package org.huddleboard.rota.domain;

import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody's calendar feeds. */
public interface CalendarFeedRepository extends Repository<CalendarFeed, MemberId> {
    CalendarFeed save(CalendarFeed feed);

    Optional<CalendarFeed> findById(MemberId owner);

    Optional<CalendarFeed> findBySecretHash(String secretHash);

    @Modifying
    @Query("delete from CalendarFeed feed where feed.owner.value = :member")
    int deleteOf(UUID member);
}
