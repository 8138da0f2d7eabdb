package org.huddleboard.kpi.application.board;

import java.time.Instant;
import java.time.LocalDate;

/** The last day a team has figures for, and when they came in. */
public record DataAge(LocalDate lastDay, Instant importedAt) {}
