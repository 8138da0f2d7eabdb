package org.huddleboard.kpi.domain.own;

import org.huddleboard.kpi.KpiCode;

/**
 * What the team's figure of a week would be if one person's were another: their sum changes, every count stays. Sums
 * and counts are those of the files.
 */
public record WhatIf(KpiCode kpi, double teamTotal, double teamCount, double myTotal, double myCount) {
    public WhatIf {
        if (!(teamCount > 0 && myCount > 0 && myCount <= teamCount + 1e-6)) {
            throw new IllegalArgumentException("one person's contacts are some of the team's");
        }
    }

    public double now() {
        return kpi.figure(teamTotal, teamCount);
    }

    /** With my figure at {@code wanted}, in the measure's unit. */
    public double with(double wanted) {
        var myNewTotal = wanted / kpi.unit().scale() * myCount;
        return kpi.figure(teamTotal - myTotal + myNewTotal, teamCount);
    }
}
