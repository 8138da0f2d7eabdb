package org.huddleboard.people.application;

import jakarta.validation.constraints.NotNull;

/** The secret of the link, and the password the invited person chose. */
public record AcceptInvitation(
        @NotNull String secret, @NotNull String password) {
    @Override
    public String toString() {
        return "AcceptInvitation";
    }
}
