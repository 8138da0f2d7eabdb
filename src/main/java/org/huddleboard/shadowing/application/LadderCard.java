package org.huddleboard.shadowing.application;

import java.util.List;
import java.util.Optional;
import org.huddleboard.shadowing.Rung;

/** A new starter's five rungs as the starter sees them, the first one first. */
public record LadderCard(List<Step> steps) {
    public LadderCard {
        steps = List.copyOf(steps);
    }

    public int done() {
        return (int) steps.stream().filter(step -> step.state() == State.DONE).count();
    }

    /** One rung; {@code slot} is the session it was done in, is booked for, or could be booked for. */
    public record Step(Rung rung, State state, Optional<SlotCard> slot) {}

    /** How far a rung is. */
    public enum State {
        DONE,
        /** There is a seat for it, taken or sat in. */
        BOOKED,
        /** May be booked. */
        OPEN,
        /** Opens after the one before. */
        LOCKED
    }
}
