package org.huddleboard.feedback.domain.inbox;

import java.util.UUID;
import org.huddleboard.feedback.Practice;

/** What one member of a team said about one critical piece; read only to be counted. */
public record CriticalAnswer(UUID team, UUID member, Practice practice) {}
