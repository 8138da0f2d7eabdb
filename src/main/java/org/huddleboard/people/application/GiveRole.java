package org.huddleboard.people.application;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.huddleboard.people.Role;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A role for a team or a site (one of the two), from a day and, for a deputy, to a day. */
public record GiveRole(
        @NotNull MemberId member,
        @NotNull Role role,
        @Nullable TeamId team,
        @Nullable SiteId site,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {}
