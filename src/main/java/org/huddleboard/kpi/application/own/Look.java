package org.huddleboard.kpi.application.own;

import java.time.ZonedDateTime;
import java.util.Optional;

/** Somebody opened my figures; {@code by} is empty where it was a program, or whoever looked has left. */
public record Look(Optional<String> by, ZonedDateTime at) {}
