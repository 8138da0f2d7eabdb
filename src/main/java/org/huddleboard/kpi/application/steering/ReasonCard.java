package org.huddleboard.kpi.application.steering;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.huddleboard.kpi.Cause;
import org.huddleboard.people.Person;

/** A reason as the team reads it; {@code by} is empty once whoever said it has left. */
public record ReasonCard(Cause cause, String words, Optional<Person> by, ZonedDateTime at) {}
