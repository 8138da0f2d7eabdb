package org.huddleboard.kpi.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.KpiEventId;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What happened around the figures. */
public interface KpiEventRepository extends Repository<KpiEvent, KpiEventId> {
    KpiEvent saveAndFlush(KpiEvent event);

    Optional<KpiEvent> findById(KpiEventId id);

    Optional<KpiEvent> findByPostKey(UUID postKey);

    void delete(KpiEvent event);

    /** The team's own and its site's, that have at least one of the days, the earliest first. */
    @Query("""
            select event from KpiEvent event
            where (event.team.value = :team or event.team is null and event.site.value = :site)
              and event.firstDay <= :to and event.lastDay >= :from
            order by event.firstDay, event.id
            """)
    List<KpiEvent> findAround(UUID team, UUID site, LocalDate from, LocalDate to, Limit limit);

    List<KpiEvent> findByMarkedByOrderByFirstDay(MemberId member, Limit limit);

    @Modifying
    @Query("update KpiEvent event set event.markedBy.value = null where event.markedBy.value = :member")
    int forgetMarker(UUID member);
}
