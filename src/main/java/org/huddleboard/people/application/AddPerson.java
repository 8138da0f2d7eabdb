package org.huddleboard.people.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huddleboard.people.Role;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A new member: who, how they sign in, where they work and as what. */
public record AddPerson(
        @NotNull @Size(max = 120) String name,
        @NotNull @Size(max = 80) String username,
        @Size(max = 200) @Nullable String email,
        @NotNull TeamId team,
        @NotNull Role role,
        @NotNull LocalDate started) {}
