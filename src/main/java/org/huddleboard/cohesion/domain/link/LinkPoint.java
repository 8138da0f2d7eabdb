package org.huddleboard.cohesion.domain.link;

/**
 * One member in one week against their own usual: nobody's name, and nothing that says whose weeks belong together.
 *
 * @param exchange in within-member standard deviations
 * @param progress points a week
 */
public record LinkPoint(double exchange, double progress) {}
