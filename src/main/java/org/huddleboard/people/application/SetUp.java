package org.huddleboard.people.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;

/** The first site, the first team and the first administrator of an empty board, by the secret of its set-up link. */
public record SetUp(
        @NotNull String secret,
        @NotNull @Size(max = 120) String site,
        @NotNull ZoneId zone,
        @NotNull @Size(max = 120) String team,
        @NotNull @Size(max = 120) String name,
        @NotNull @Size(max = 80) String username,
        @NotNull String password) {
    @Override
    public String toString() {
        return "SetUp";
    }
}
