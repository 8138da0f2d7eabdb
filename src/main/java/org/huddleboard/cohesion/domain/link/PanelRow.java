package org.huddleboard.cohesion.domain.link;

/**
 * One member in one week.
 *
 * @param member a position that stands for the member, never a name
 * @param week weeks are consecutive whole numbers
 * @param connectedness of that single week, per day worked; NaN where it is missing
 * @param progress cumulative percent of the way to the member's goals at the week's end; NaN where it is missing
 */
public record PanelRow(int member, int week, double connectedness, double progress) {}
