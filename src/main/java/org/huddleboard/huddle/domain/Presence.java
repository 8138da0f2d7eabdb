package org.huddleboard.huddle.domain;

import jakarta.persistence.Embeddable;

/** How one member of the team stands to a huddle: expected when on shift, here unless somebody took them out. */
@Embeddable
public record Presence(boolean expected, boolean here) {
    Presence here(boolean now) {
        return new Presence(expected || now, now);
    }

    public boolean isAway() {
        return !here;
    }
}
