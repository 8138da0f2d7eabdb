package org.huddleboard.feedback.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/**
 * What is settled before the first word: who writes to whom, who will read it, and the key the author's screen made,
 * so that a post sent twice is one card. The team is the receiver's on that day, or the one that is thanked.
 */
public record Envelope(
        UUID clientKey,
        MemberId author,
        Optional<MemberId> receiver,
        Optional<TeamId> team,
        Audience audience,
        Instant givenAt) {}
