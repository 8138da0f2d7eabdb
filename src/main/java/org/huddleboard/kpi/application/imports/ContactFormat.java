package org.huddleboard.kpi.application.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.mapping.CellKind;
import org.huddleboard.shared.imports.mapping.MappableFormat;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** One row a contact, under the names that telephone systems and spreadsheets usually give. */
@Component
@Order(80)
final class ContactFormat implements KpiFormat {
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

    private final ContactDesk.Opening desks;

    ContactFormat(ContactDesk.Opening desks) {
        this.desks = desks;
    }

    @Override
    public ImportFormat shape() {
        return FORMAT;
    }

    /** Contacts with ids are counted once each; without ids, what a file says of an agent's day replaces it. */
    @Override
    public ImportSession open(ImportTask task, AgentBook agents, ReadingSink sink) {
        return task.columns().has(ID)
                ? new ContactSession(task, agents, sink, desks)
                : new AgentDaySession(task, agents, sink);
    }

    @Override
    public Optional<MappableFormat> mappable() {
        return Optional.of(MappableFormat.of(
                FORMAT,
                Map.ofEntries(
                        Map.entry(DATE, CellKind.DAY),
                        Map.entry(STARTED, CellKind.DAY),
                        Map.entry(ENDED, CellKind.DAY),
                        Map.entry(TIME, CellKind.TIME),
                        Map.entry(ANSWERED, CellKind.YES_NO),
                        Map.entry(ABANDONED, CellKind.YES_NO),
                        Map.entry(RESOLVED, CellKind.YES_NO),
                        Map.entry(WAIT, CellKind.LENGTH),
                        Map.entry(HANDLE, CellKind.LENGTH),
                        Map.entry(TALK, CellKind.LENGTH),
                        Map.entry(HOLD, CellKind.LENGTH),
                        Map.entry(AFTER_WORK, CellKind.LENGTH),
                        Map.entry(RATING, CellKind.NUMBER))));
    }

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
