package org.huddleboard.privacy;

import java.time.Instant;
import java.util.Optional;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.huddleboard.shared.MemberId;

/** A line of the trail as its subject reads it: who it was if it was a colleague, and what they did. */
public record AuditSeen(Instant at, Optional<MemberId> by, Deed deed) {}
