package org.huddleboard.cohesion.application.rebuild;

import java.time.Instant;
import java.util.Optional;

/**
 * How making the ties anew stands.
 *
 * @param percent how far it is while it goes on here; empty where another node is at it
 * @param done when it last came to its end
 * @param ties how many there were then
 */
public record RebuildStanding(
        State state, Instant begun, Optional<Integer> percent, Optional<Instant> done, long ties) {
    /** What is known of the latest try. */
    public enum State {
        UNDER_WAY,
        DONE,
        /** A file of the past was being read: nothing was begun. */
        BUSY,
        /** It ended early, or the board was stopped: everything is as it was before. */
        FAILED
    }

    public boolean isUnderWay() {
        return state == State.UNDER_WAY;
    }
}
