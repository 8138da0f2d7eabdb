package org.huddleboard.shared.imports;

import java.util.Optional;
import java.util.UUID;

/** How far a file has been read, and what came of it once it is. */
public record ImportProgress(
        UUID importId, ImportState state, long rows, int percent, Optional<ImportResult> result, Optional<Reason> why) {
    static final int WHOLE = 100;

    static ImportProgress begun(UUID importId) {
        return new ImportProgress(importId, ImportState.RUNNING, 0, 0, Optional.empty(), Optional.empty());
    }

    ImportProgress at(long rowsSoFar, int percentRead) {
        return new ImportProgress(importId, state, rowsSoFar, percentRead, result, why);
    }

    ImportProgress done(ImportResult what) {
        return new ImportProgress(importId, ImportState.DONE, what.rows(), WHOLE, Optional.of(what), why);
    }

    ImportProgress ended(ImportState how, Reason because) {
        return new ImportProgress(importId, how, rows, percent, result, Optional.of(because));
    }

    /** The file was refused because no format knows its header. */
    public boolean isOfUnknownHeader() {
        return why.filter(reason -> reason.key().equals(RefusedFile.UNKNOWN_HEADER))
                .isPresent();
    }

    /** Everything is read; what is left is adding it up. */
    public boolean isRead() {
        return percent >= WHOLE;
    }

    public boolean isOver() {
        return state != ImportState.RUNNING;
    }
}
