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

/** Genesys Cloud's export of agents' performance: a row an agent, interval and medium, its columns picked by hand. */
@Component
@Order(10)
final class GenesysFormat implements KpiFormat {
    static final String START = "interval start";
    static final String END = "interval end";
    static final String COMPLETE = "interval complete";
    static final String MEDIUM = "media type";
    static final String AGENT_ID = "agent id";
    static final String AGENT_NAME = "agent name";
    /** A count, not a length of time. */
    static final String HANDLE = "handle";

    static final String AVG_HANDLE = "avg handle";
    static final String TOTAL_HANDLE = "total handle";
    static final String TOTAL_TALK = "total talk";
    static final String TOTAL_HOLD = "total hold";
    static final String AVG_WRAP_UP = "avg acw";
    static final String TOTAL_WRAP_UP = "total acw";

    private static final ImportFormat SHAPE = new ImportFormat(
            "genesys-agent",
            List.of(
                    ImportColumn.of(START, "Interval Start UTC", "Interval Start Date"),
                    ImportColumn.of(END, "Interval End UTC", "Interval End Date"),
                    ImportColumn.of(COMPLETE),
                    ImportColumn.of("filters"),
                    ImportColumn.of(MEDIUM, "Media"),
                    ImportColumn.of(AGENT_ID),
                    ImportColumn.of(AGENT_NAME, "Agent"),
                    ImportColumn.of(HANDLE, "Handled"),
                    ImportColumn.of(AVG_HANDLE, "Average Handle"),
                    ImportColumn.of("avg talk", "Average Talk"),
                    ImportColumn.of("avg hold", "Average Hold"),
                    ImportColumn.of(AVG_WRAP_UP, "Average ACW"),
                    ImportColumn.of(TOTAL_HANDLE),
                    ImportColumn.of(TOTAL_TALK),
                    ImportColumn.of(TOTAL_HOLD),
                    ImportColumn.of(TOTAL_WRAP_UP)),
            List.of(
                    Set.of(START),
                    Set.of(AGENT_ID, AGENT_NAME),
                    Set.of(HANDLE),
                    Set.of(AVG_HANDLE, TOTAL_HANDLE, TOTAL_TALK, TOTAL_WRAP_UP)));

    @Override
    public ImportFormat shape() {
        return SHAPE;
    }

    @Override
    public ImportSession open(ImportTask task, AgentBook agents, ReadingSink sink) {
        return new AggregateSession(task, agents, sink, new GenesysRows(task), AggregateSession.WordsKept.NONE);
    }
}
