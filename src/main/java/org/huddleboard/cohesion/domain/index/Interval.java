package org.huddleboard.cohesion.domain.index;

/** The likely range of a figure on 0 to 100. */
public record Interval(double low, double high) {}
