package org.huddleboard.shared.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.imports.mapping.SavedFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where files are handed in: finds the kind, asks whether whoever hands one in may, and notes that it came. */
@Component
class ImportDesk {
    private final ObjectProvider<ImportKind> kinds;
    private final ImportRights rights;
    private final ImportRuns runs;
    private final SavedFormats saved;
    private final ImportLimit limit;

    ImportDesk(
            ObjectProvider<ImportKind> kinds,
            ImportRights rights,
            ImportRuns runs,
            SavedFormats saved,
            ImportLimit limit) {
        this.kinds = kinds;
        this.rights = rights;
        this.runs = runs;
        this.saved = saved;
        this.limit = limit;
    }

    /** The kinds whoever is asking may hand in. */
    List<ImportKind> allowed() {
        return kinds.orderedStream().filter(rights::may).toList();
    }

    Stream<String> savedNames(ImportKind kind) {
        return saved.of(kind.name()).stream().map(SavedFormat::name);
    }

    Optional<ImportKind> kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The kind, for somebody who may hand in such files for that team. */
    ImportKind require(ImportOrder order) {
        var kind = kind(order.kind()).orElseThrow(NotFound::new);
        rights.require(kind, order.team());
        return kind;
    }

    /** One file to be read; unless it is only tried, the history says so from now on. */
    ImportJob open(UUID id, ImportOrder order, Path file, boolean dryRun) {
        var kind = require(order);
        var zone = rights.zone(order);
        var job = new ImportJob(id, kind, saved.of(kind.name()), order, zone, file, dryRun, limit.mostBytes());
        if (!dryRun) {
            runs.writeOffSilent();
            runs.begin(id, order, zone, rights.actor());
        }
        return job;
    }
}
