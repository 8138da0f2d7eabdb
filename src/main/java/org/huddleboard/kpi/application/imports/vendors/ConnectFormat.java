package org.huddleboard.kpi.application.imports.vendors;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.huddleboard.kpi.application.imports.AgentBook;
import org.huddleboard.kpi.application.imports.KpiFormat;
import org.huddleboard.kpi.application.imports.ReadingSink;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Amazon Connect's historical metrics, of agents or of queues, under the names its screens show. */
@Component
@Order(20)
final class ConnectFormat implements KpiFormat {
    static final String START = "start interval";
    static final String END = "end interval";
    static final String LOGIN = "agent login";
    static final String NAME = "agent name";
    static final String FIRST_NAME = "agent first name";
    static final String LAST_NAME = "agent last name";
    static final String QUEUE = "queue";
    static final String CHANNEL = "channel";
    static final String HANDLED = "contacts handled";
    static final String HANDLE_TIME = "contact handle time";
    static final String AVG_HANDLE_TIME = "average handle time";
    static final String WRAP_UP = "after contact work time";
    static final String AVG_WRAP_UP = "average after contact work time";
    static final String ON_CONTACT = "agent on contact time";
    static final String IDLE = "agent idle time";
    static final String OCCUPANCY = "occupancy";
    static final String ADHERENCE = "adherence";
    static final String ADHERENT = "adherent time";
    static final String SCHEDULED = "scheduled time";
    static final String QUEUED = "contacts queued";
    static final String ABANDONED = "contacts abandoned";
    static final String IN_TIME = "contacts answered in X seconds";
    static final String SERVICE_LEVEL = "service level X";

    private static final int[] USUAL_SECONDS = {5, 10, 15, 20, 25, 30, 40, 45, 60, 80, 90, 120, 180, 240, 300, 600};

    private static final ImportFormat SHAPE = new ImportFormat(
            "connect",
            List.of(
                    ImportColumn.of(
                            START, "StartInterval", "Interval start", "Interval start time", "Start time", "Date"),
                    ImportColumn.of(END, "EndInterval", "Interval end", "Interval end time", "End time"),
                    ImportColumn.of(LOGIN, "Agent", "Agent username", "Username"),
                    ImportColumn.of(NAME),
                    ImportColumn.of(FIRST_NAME),
                    ImportColumn.of(LAST_NAME),
                    ImportColumn.of(QUEUE, "Queue name"),
                    ImportColumn.of(CHANNEL),
                    ImportColumn.of(HANDLED),
                    ImportColumn.of(HANDLE_TIME),
                    ImportColumn.of(AVG_HANDLE_TIME),
                    ImportColumn.of(WRAP_UP),
                    ImportColumn.of(AVG_WRAP_UP),
                    ImportColumn.of(ON_CONTACT),
                    ImportColumn.of(IDLE),
                    ImportColumn.of(OCCUPANCY),
                    ImportColumn.of(ADHERENCE),
                    ImportColumn.of(ADHERENT),
                    ImportColumn.of(SCHEDULED),
                    ImportColumn.of(QUEUED),
                    ImportColumn.of(ABANDONED, "Contact abandoned"),
                    within(IN_TIME, "Contacts answered in %d seconds"),
                    within(SERVICE_LEVEL, "Service level %d seconds", "Service level %d", "SL%d")),
            List.of(
                    Set.of(START),
                    Set.of(LOGIN, NAME, FIRST_NAME, LAST_NAME, QUEUE),
                    Set.of(HANDLED, ADHERENT, ADHERENCE, ON_CONTACT, ABANDONED, IN_TIME, SERVICE_LEVEL)));

    private static ImportColumn within(String name, String... patterns) {
        return ImportColumn.of(
                name,
                IntStream.of(USUAL_SECONDS)
                        .boxed()
                        .flatMap(seconds -> List.of(patterns).stream().map(pattern -> pattern.formatted(seconds)))
                        .toArray(String[]::new));
    }

    @Override
    public ImportFormat shape() {
        return SHAPE;
    }

    @Override
    public ImportSession open(ImportTask task, AgentBook agents, ReadingSink sink) {
        var rows = new ConnectRows(task, agents.hasTeam());
        return new AggregateSession(task, agents, sink, rows, AggregateSession.WordsKept.NONE);
    }
}
