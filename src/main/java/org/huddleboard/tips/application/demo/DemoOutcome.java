package org.huddleboard.tips.application.demo;

import java.time.Instant;
import java.util.UUID;
import org.huddleboard.shared.MemberId;

/** How a tip of the demo centre went for somebody. */
record DemoOutcome(UUID id, UUID tip, MemberId by, boolean worked, String reason, Instant at) {}
