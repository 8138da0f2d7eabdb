package org.huddleboard.people.application;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** To another team, from that day on. */
public record MovePerson(
        @NotNull MemberId member,
        @NotNull TeamId team,
        @NotNull LocalDate from) {}
