package org.huddleboard.goals.application.profile;

import java.util.OptionalInt;
import org.huddleboard.goals.Behaviour;

/** What a role asks of one behaviour, beside one's own rating of it; empty while it is not rated. */
public record ProfileLine(Behaviour behaviour, int asks, OptionalInt mine) {
    /** How many steps are missing; none where it is not rated. */
    public int gap() {
        return mine.isPresent() ? Math.max(0, asks - mine.getAsInt()) : 0;
    }

    public boolean isMet() {
        return mine.isPresent() && gap() == 0;
    }
}
