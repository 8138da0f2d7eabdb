package org.huddleboard.improvement.application.measure;

import org.huddleboard.kpi.Direction;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Change;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.shared.Variation;

/** One figure before and after, as it stood when it was measured. */
public record Measure(KpiCode kpi, Days before, Days after, Change change) {
    /** Beyond chance and which way, or the usual wobble. */
    public Variation variation() {
        if (!change.beyondChance()) {
            return Variation.USUAL;
        }
        if (kpi.direction() == Direction.NEITHER) {
            return Variation.CHANGED;
        }
        return up() == (kpi.direction() == Direction.HIGHER) ? Variation.IMPROVING : Variation.CONCERNING;
    }

    public boolean up() {
        return change.difference() > 0;
    }
}
