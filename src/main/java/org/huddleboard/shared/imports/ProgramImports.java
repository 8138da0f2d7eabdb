package org.huddleboard.shared.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.ActingAs;
import org.springframework.stereotype.Component;

/**
 * Hands files in for the board's own programs, in their name and with their rights. The program chooses the id, so that
 * after a stop it can ask what became of a file.
 */
@Component
public class ProgramImports {
    private final ImportDesk desk;
    private final ImportRights rights;
    private final ImportRunner runner;
    private final ImportRuns runs;
    private final ImportRejects rejects;

    ProgramImports(ImportDesk desk, ImportRights rights, ImportRunner runner, ImportRuns runs, ImportRejects rejects) {
        this.desk = desk;
        this.rights = rights;
        this.runner = runner;
        this.runs = runs;
        this.rejects = rejects;
    }

    /** The kinds of file the program may hand in. */
    public List<String> kinds(BoardProgram program) {
        return ActingAs.actor(
                program.actor(),
                () -> desk.allowed().stream().map(ImportKind::name).toList());
    }

    /** Notes the import first, then takes the file, then reads it: whichever of them a stop follows, the id tells. */
    public ImportResult run(BoardProgram program, UUID id, ImportOrder order, Path file, Runnable take) {
        return ActingAs.actor(program.actor(), () -> {
            var job = desk.open(id, order, file, false);
            take.run();
            return runner.run(job);
        });
    }

    /** The zone of all teams, where they have the same one. */
    public Optional<ZoneId> onlyZone(BoardProgram program) {
        return ActingAs.actor(program.actor(), rights::onlyZone);
    }

    /** What became of the import; empty where there was none. One whose server stopped is over. */
    public Optional<ImportRun> find(UUID id) {
        runs.writeOffSilent();
        return runs.find(id);
    }

    /** The rows it left out. */
    public List<Rejected> leftOut(UUID id) {
        return rejects.rejected(id);
    }
}
