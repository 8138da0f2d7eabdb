package org.huddleboard.feedback.domain;

import java.time.Instant;
import java.util.UUID;

/** When somebody last wrote to this member. */
public record LastWord(UUID member, Instant at) {}
