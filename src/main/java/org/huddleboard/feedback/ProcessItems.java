package org.huddleboard.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.TeamId;

/**
 * What members said gets in everybody’s way, for the module that ranks and answers it. The words are those the member
 * wrote for the team when they said so, never the card’s; who wrote them is not told. It asks no permission.
 */
public interface ProcessItems {
    Optional<Item> find(TriageId triage);

    /** Every one that stands, said at that instant or later, oldest first. */
    List<Item> since(Instant from);

    /** One item; impact and effort are 1 (small) to 3 (large). */
    record Item(TriageId triage, TeamId team, String words, int impact, int effort, Instant at) {}
}
