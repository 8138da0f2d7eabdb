package org.huddleboard.people.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** A new key for a program, and what it may do. */
public record MakeToken(
        @NotNull @Size(max = 80) String name, @NotNull Set<String> scopes) {}
