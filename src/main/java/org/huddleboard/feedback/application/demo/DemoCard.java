package org.huddleboard.feedback.application.demo;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** One card of the demo centre, before it is written. */
record DemoCard(
        UUID id,
        FeedbackModel model,
        Bearing bearing,
        Audience audience,
        MemberId from,
        Optional<MemberId> to,
        Optional<TeamId> team,
        Map<FeedbackPart, String> parts,
        Instant at,
        Optional<Instant> thankedAt,
        Optional<String> reply) {
    DemoCard {
        parts = Map.copyOf(parts);
    }
}
