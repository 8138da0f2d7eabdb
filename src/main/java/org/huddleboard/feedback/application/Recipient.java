package org.huddleboard.feedback.application;

import org.huddleboard.feedback.Addressee;

/** Somebody the author may write to, as the picker shows them; {@code detail} is a colleague's team. */
public record Recipient(Addressee to, String name, String shortName, String initials, int hue, String detail) {
    public boolean isTeam() {
        return to instanceof Addressee.WholeTeam;
    }
}
