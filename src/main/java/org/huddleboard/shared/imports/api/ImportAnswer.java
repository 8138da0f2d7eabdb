package org.huddleboard.shared.imports.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportResult;

/** What came of a file, as programs read it. */
record ImportAnswer(
        UUID importId,
        String format,
        long rows,
        long accepted,
        long unchanged,
        long readings,
        List<RejectedRow> rejected,
        List<UnmatchedName> unmatched) {

    /** A row left out. */
    record RejectedRow(long line, String column, String value, String reason) {}

    /** A name nobody knows. */
    record UnmatchedName(String name, long rows) {}

    static ImportAnswer from(ImportResult result, Locale language, Messages messages) {
        return new ImportAnswer(
                result.importId(),
                result.format(),
                result.rows(),
                result.accepted(),
                result.unchanged(),
                result.readings(),
                result.rejected().stream()
                        .map(row -> new RejectedRow(
                                row.line(),
                                row.column(),
                                row.value(),
                                row.reason().in(language, messages)))
                        .toList(),
                result.unmatched().stream()
                        .map(unmatched -> new UnmatchedName(unmatched.name(), unmatched.rows()))
                        .toList());
    }
}
