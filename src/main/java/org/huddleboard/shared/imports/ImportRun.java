package org.huddleboard.shared.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** One line of the history: who handed in what, when, and what became of it. */
public record ImportRun(
        UUID id,
        String kind,
        String format,
        String fileName,
        Optional<MemberId> startedBy,
        boolean startedByProgram,
        Optional<BoardProgram> program,
        Optional<TeamId> team,
        ImportState state,
        Instant startedAt,
        long rows,
        long accepted,
        long unchanged,
        long readings,
        long rejected,
        Optional<Reason> refusal) {}
