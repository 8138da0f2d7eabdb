package org.huddleboard.feedback.application.inbox;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.huddleboard.feedback.Practice;

/** One answer as it was once given. */
public record PastAnswer(Practice practice, int impact, int effort, Optional<String> told, ZonedDateTime at) {}
