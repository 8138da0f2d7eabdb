package org.huddleboard.people.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A new site: its name, its clock and, if known, its hours. */
public record OpenSite(
        @NotNull @Size(max = 120) String name,
        @NotNull ZoneId zone,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes) {}
