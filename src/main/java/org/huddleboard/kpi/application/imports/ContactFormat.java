package org.huddleboard.kpi.application.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;
import org.springframework.core.io.ClassPathResource;

/** One row a contact, under the names that telephone systems and spreadsheets usually give. */
final class ContactFormat {
    static final String ID = "contact id";
    static final String AGENT = "agent";
    static final String AGENT_ID = "agent id";
    static final String DATE = "date";
    static final String TIME = "time";
    static final String STARTED = "started";
    static final String ENDED = "ended";
    static final String ANSWERED = "answered";
    static final String ABANDONED = "abandoned";
    static final String RESOLVED = "resolved";
    static final String WAIT = "wait";
    static final String HANDLE = "handle time";
    static final String TALK = "talk time";
    static final String HOLD = "hold time";
    static final String AFTER_WORK = "after-call work";
    static final String RATING = "satisfaction";
    static final String CHANNEL = "channel";

    static final ImportFormat FORMAT = new ImportFormat(
            "contacts",
            columns(),
            List.of(
                    Set.of(AGENT, AGENT_ID),
                    Set.of(DATE, STARTED, ENDED),
                    Set.of(ANSWERED, ABANDONED, RESOLVED, WAIT, HANDLE, TALK, AFTER_WORK, RATING)));

    private ContactFormat() {}

    private static List<ImportColumn> columns() {
        try {
            return new ClassPathResource("imports/contact-columns.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .map(line -> ImportColumn.of(line[0], line[1].split(", ", 0)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
