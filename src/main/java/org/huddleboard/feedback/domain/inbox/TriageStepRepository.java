package org.huddleboard.feedback.domain.inbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.huddleboard.feedback.TriageId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every answer that was ever given; they go with the answer that stands. */
public interface TriageStepRepository extends Repository<TriageStep, UUID> {
    TriageStep save(TriageStep step);

    List<TriageStep> findByTriageOrderBySaidAtAscIdAsc(TriageId triage, Limit limit);

    @Query("select step from TriageStep step where step.triage.value in :triages order by step.saidAt, step.id")
    List<TriageStep> findOf(Collection<UUID> triages, Limit limit);
}
