package org.huddleboard.cohesion.domain.link;

/**
 * One member's own slope, for that member alone.
 *
 * @param member the panel's position of the member
 * @param weeks usable weeks
 * @param weight how far the own weeks count beside the team's mean
 * @param pooled the slope to show, drawn towards the team's mean
 */
public record MemberSlope(
        int member, int weeks, double slope, double error, double weight, double pooled, double pooledError) {}
