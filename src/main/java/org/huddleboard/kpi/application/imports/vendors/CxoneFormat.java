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

/** NICE CXone's Agent by Day: how many seconds an agent spent in each state on a day. */
@Component
@Order(40)
final class CxoneFormat implements KpiFormat {
    static final String AGENT = "agent no";
    static final String NAME = "agent name";
    static final String DATE = "start date";
    static final String STATE = "agent state code";
    static final String DURATION = "duration";

    private static final ImportFormat SHAPE = new ImportFormat(
            "cxone-agent-day",
            List.of(
                    ImportColumn.of(AGENT, "Agent number"),
                    ImportColumn.of(NAME),
                    ImportColumn.of(DATE),
                    ImportColumn.of(STATE),
                    ImportColumn.of(DURATION)),
            List.of(Set.of(AGENT), Set.of(DATE), Set.of(STATE), Set.of(DURATION)));

    @Override
    public ImportFormat shape() {
        return SHAPE;
    }

    @Override
    public ImportSession open(ImportTask task, AgentBook agents, ReadingSink sink) {
        return new AggregateSession(task, agents, sink, new CxoneRows(task), AggregateSession.WordsKept.NONE);
    }
}
