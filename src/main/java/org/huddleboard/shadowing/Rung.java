package org.huddleboard.shadowing;

import java.util.Optional;

/** What a guest does in a session, and at once the five rungs of a new starter's ladder, in their order. */
public enum Rung {
    LISTEN,
    NOTE_A_PHRASE,
    TALK_THROUGH,
    ROLE_PLAY,
    FIRST_CALL;

    /** One to five, as the ladder shows it. */
    public int number() {
        return ordinal() + 1;
    }

    /** The rung that comes before this one. */
    public Optional<Rung> before() {
        return this == LISTEN ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
