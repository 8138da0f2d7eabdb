package org.huddleboard.kpi.application.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The last day a team has figures for, when they came in, and from which kinds of files. */
public record DataAge(LocalDate lastDay, Instant importedAt, List<String> sources) {
    public DataAge {
        sources = List.copyOf(sources);
    }
}
