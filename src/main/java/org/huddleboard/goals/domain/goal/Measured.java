package org.huddleboard.goals.domain.goal;

import java.util.OptionalInt;

/**
 * What is known of the figure a goal is measured by.
 *
 * @param halfWidth of the difference at the contacts expected until the review: less than that is lost in chance
 * @param contacts expected until then
 * @param weeksNeeded until the change asked for could be seen; empty where a year would not do
 */
public record Measured(Baseline baseline, double halfWidth, double contacts, OptionalInt weeksNeeded) {
    boolean canBeSeen(double target) {
        return Math.abs(target - baseline.value()) >= halfWidth;
    }
}
