package org.huddleboard.cohesion.application.view;

import java.util.OptionalInt;

/**
 * Facts of a team of five or more; nothing to work out.
 *
 * @param goals goals of the quarter
 * @param goalsNaming of these, the ones that name at least one colleague
 * @param helping members who gave or received help within 28 days
 * @param members of how many
 * @param twoWayPercent how much of the help goes both ways; empty without exchanges
 * @param exchanges within 28 days
 * @param untied members without any tie within 28 days
 * @param huddlesHeld within 28 days
 * @param huddlesExpected of how many
 */
public record TeamFacts(
        int goals,
        int goalsNaming,
        int helping,
        int members,
        OptionalInt twoWayPercent,
        int exchanges,
        int untied,
        int huddlesHeld,
        int huddlesExpected) {}
