package org.huddleboard.kpi.application.imports.vendors;

import java.util.List;
import java.util.Set;
import org.huddleboard.kpi.application.imports.AgentBook;
import org.huddleboard.kpi.application.imports.KpiFormat;
import org.huddleboard.kpi.application.imports.ReadingSink;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Five9's details of agents' states: a row for each time an agent came into a state, with how long it lasted. */
@Component
@Order(30)
final class Five9Format implements KpiFormat {
    static final String LOGIN = "agent";
    static final String NAME = "agent name";
    static final String ID = "agent id";
    static final String DATE = "date";
    static final String TIME = "time";
    static final String STATE = "state";
    static final String LASTED = "agent state time";

    private static final ImportFormat SHAPE = new ImportFormat(
            "five9-states",
            List.of(
                    ImportColumn.of(LOGIN, "Agent email", "Agent username"),
                    ImportColumn.of(NAME),
                    ImportColumn.of(ID),
                    ImportColumn.of("agent group"),
                    ImportColumn.of(DATE),
                    ImportColumn.of(TIME, "Hour", "Time of day"),
                    ImportColumn.of(STATE, "Agent state"),
                    ImportColumn.of("reason code"),
                    ImportColumn.of(LASTED, "State time"),
                    ImportColumn.of("login time"),
                    ImportColumn.of("login timestamp"),
                    ImportColumn.of("logout timestamp")),
            List.of(Set.of(LOGIN, ID, NAME), Set.of(DATE), Set.of(TIME), Set.of(STATE), Set.of(LASTED)));

    @Override
    public ImportFormat shape() {
        return SHAPE;
    }

    @Override
    public ImportSession open(ImportTask task, AgentBook agents, ReadingSink sink) {
        return new AggregateSession(task, agents, sink, new Five9Rows(task), AggregateSession.WordsKept.NONE);
    }
}
