package org.huddleboard.cohesion.domain.index;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A team's figures: its parts from 0 to 1, its indices from 0 to 100.
 *
 * @param reciprocity absent without feedback and tips
 * @param rituals absent without huddles
 * @param pulse absent below five responses
 * @param interactionIndex what people did, the pulse left out
 * @param cohesionIndex with the pulse; absent without one and in teams below five
 * @param each one row a member, in the team's order
 */
public record IndexFigures(
        int members,
        double reach,
        OptionalDouble reciprocity,
        double balance,
        OptionalDouble rituals,
        OptionalDouble pulse,
        double interactionIndex,
        OptionalDouble cohesionIndex,
        List<MemberFigures> each) {

    public IndexFigures {
        each = List.copyOf(each);
    }
}
