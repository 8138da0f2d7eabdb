package org.huddleboard.shared.imports.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.Reason;
import org.huddleboard.shared.imports.Rejected;
import org.huddleboard.shared.imports.RejectsFile;

/** Lays files aside that were read, each with what became of it beside it, in English as the files of the trade are. */
record LaidAside(InboxFolder inbox, Messages messages) {
    /** It is in; the rows that were left out lie beside it. */
    void done(Path file, String name, List<Rejected> leftOut) throws IOException {
        var laid = inbox.done(file, name);
        if (!leftOut.isEmpty()) {
            Files.write(
                    laid.resolveSibling(laid.getFileName() + ".left-out.csv"),
                    RejectsFile.of(leftOut, Locale.UK, messages));
        }
    }

    /** It was refused whole; the reason lies beside it. */
    void refused(Path file, String name, Reason why) throws IOException {
        inbox.refused(file, name, why.in(Locale.UK, messages) + "\n");
    }

    void brokenOff(Path file, String name) throws IOException {
        refused(file, name, Reason.of("imports.failed.fault", List.of()));
    }
}
