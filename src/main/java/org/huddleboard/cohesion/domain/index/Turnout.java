package org.huddleboard.cohesion.domain.index;

/** Who came to a huddle, counted over the members of today only; {@code day} is the epoch day. */
public record Turnout(int day, int expected, int present, int acknowledged) {}
