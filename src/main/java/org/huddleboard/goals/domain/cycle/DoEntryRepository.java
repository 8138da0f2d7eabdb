package org.huddleboard.goals.domain.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was noted while doing goals. */
public interface DoEntryRepository extends Repository<DoEntry, UUID> {
    DoEntry saveAndFlush(DoEntry entry);

    Optional<DoEntry> findById(UUID id);

    /** Of several goals, the latest first. */
    @Query("""
            select entry from DoEntry entry where entry.goal.value in :goals
            order by entry.onDay desc, entry.notedAt desc, entry.id
            """)
    List<DoEntry> findOf(Collection<UUID> goals, Limit limit);

    @Modifying
    @Query("delete from DoEntry entry where entry.goal.value in :goals")
    int deleteOf(Collection<UUID> goals);
}
