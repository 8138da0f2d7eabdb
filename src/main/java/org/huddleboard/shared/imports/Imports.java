package org.huddleboard.shared.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files in: tried first or at once, here or in the background; remembers what came of them and takes them back.
 * Only the kind's own right opens it; each import writes in one transaction of its own.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@PreAuthorize("@access.may('KPI_IMPORT') or @access.may('PEOPLE_IMPORT') or @access.may('ROTA_IMPORT')")
public class Imports {
    private static final int MOST_RUNS = 200;

    private final ImportDesk desk;
    private final ImportRights rights;
    private final ImportRuns runs;
    private final ImportRejects rejects;
    private final ImportRunner runner;
    private final ImportBackground background;
    private final ImportTurn turn;

    Imports(
            ImportDesk desk,
            ImportRights rights,
            ImportRuns runs,
            ImportRejects rejects,
            ImportRunner runner,
            ImportBackground background,
            ImportTurn turn) {
        this.desk = desk;
        this.rights = rights;
        this.runs = runs;
        this.rejects = rejects;
        this.runner = runner;
        this.background = background;
        this.turn = turn;
    }

    /** The kinds whoever is asking may hand in, with their formats. */
    public List<KindCard> kinds() {
        return desk.allowed().stream()
                .map(kind -> new KindCard(
                        kind.name(),
                        Stream.concat(kind.formats().stream().map(ImportFormat::name), desk.savedNames(kind))
                                .toList(),
                        rights.teams(kind)))
                .toList();
    }

    /** A kind of file, the formats it knows, and the teams one may hand such files in for. */
    public record KindCard(String name, List<String> formats, Set<TeamId> teams) {
        public KindCard {
            formats = List.copyOf(formats);
            teams = Set.copyOf(teams);
        }
    }

    /** Refuses before a byte is read what may not be handed in by whoever is asking. */
    public void check(ImportOrder order) {
        desk.require(order);
    }

    /** Reads the file now; a dry run tells what would come of it and writes nothing. */
    public ImportResult run(ImportOrder order, Path file, boolean dryRun) {
        return runner.run(desk.open(UUID.randomUUID(), order, file, dryRun));
    }

    /** Reads the file in the background and deletes it after a real run; {@link #progress} tells how far it has come. */
    public UUID start(ImportOrder order, Path file, boolean dryRun) {
        var job = desk.open(UUID.randomUUID(), order, file, dryRun);
        background.start(job, rights.actor());
        return job.id();
    }

    /** How far a file has come that was started on this node within the hour. */
    public ImportProgress progress(UUID importId) {
        return background.progress(importId, rights.actor()).orElseThrow(NotFound::new);
    }

    /** The latest imports that concern whoever is asking. */
    public List<ImportRun> history() {
        runs.writeOffSilent();
        return runs.latest(MOST_RUNS).stream()
                .filter(run -> desk.kind(run.kind())
                        .map(kind -> rights.mayOpen(kind, run))
                        .orElse(false))
                .toList();
    }

    /** The rows an import left out, as many as are kept, by line. */
    public List<Rejected> rejected(UUID importId) {
        require(importId);
        return rejects.rejected(importId);
    }

    /** Takes a whole import back; what it covered stands again. */
    public void undo(UUID importId) {
        var run = require(importId);
        turn.soon(run.kind(), () -> {
            if (require(importId).state() != ImportState.DONE) {
                throw new BrokenRule("imports.rule.onlyDoneIsTakenBack");
            }
            desk.kind(run.kind()).orElseThrow(NotFound::new).undo(importId);
            runs.undone(importId);
            return importId;
        });
    }

    private ImportRun require(UUID importId) {
        return runs.find(importId)
                .map(run -> rights.requireOpen(desk.kind(run.kind()), Optional.of(run)))
                .orElseThrow(NotFound::new);
    }
}
