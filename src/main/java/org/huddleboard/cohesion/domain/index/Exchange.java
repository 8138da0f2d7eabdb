package org.huddleboard.cohesion.domain.index;

import org.huddleboard.cohesion.TieKind;

/**
 * What one member gave another on a day.
 *
 * @param from the giver's position in the team
 * @param to the receiver's position
 * @param day the epoch day at the site
 */
public record Exchange(TieKind kind, int from, int to, int day) {

    /** Whether it is between two different members of a team of this size. */
    boolean isWithin(int members) {
        return from != to && from >= 0 && to >= 0 && from < members && to < members;
    }
}
