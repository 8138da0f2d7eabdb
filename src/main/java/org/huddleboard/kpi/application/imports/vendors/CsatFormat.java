package org.huddleboard.kpi.application.imports.vendors;

import java.util.List;
import java.util.Set;
import org.huddleboard.kpi.application.imports.AgentBook;
import org.huddleboard.kpi.application.imports.KpiFormat;
import org.huddleboard.kpi.application.imports.ReadingSink;
import org.huddleboard.kpi.application.words.CustomerWords;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Our own template for customers' answers: a row an answer, with what the customer wrote. */
@Component
@Order(60)
final class CsatFormat implements KpiFormat {
    static final String AGENT = "agent_id";
    static final String AT = "answered_at";
    static final String SCALE_MAX = "scale_max";
    static final String SCORE = "score";
    static final String CHANNEL = "channel";
    static final String VERBATIM = "verbatim";

    private static final ImportFormat SHAPE = new ImportFormat(
            "csat",
            List.of(
                    ImportColumn.of(AGENT, "Agent"),
                    ImportColumn.of(AT, "Answered on", "Answer date"),
                    ImportColumn.of(SCALE_MAX, "Scale maximum", "Highest score"),
                    ImportColumn.of(SCORE),
                    ImportColumn.of(CHANNEL),
                    ImportColumn.of(VERBATIM, "Customer comment")),
            List.of(Set.of(AGENT), Set.of(AT), Set.of(SCALE_MAX), Set.of(SCORE)));

    private final CustomerWords words;

    CsatFormat(CustomerWords words) {
        this.words = words;
    }

    @Override
    public ImportFormat shape() {
        return SHAPE;
    }

    @Override
    public ImportSession open(ImportTask task, AgentBook agents, ReadingSink sink) {
        return new AggregateSession(task, agents, sink, new CsatRows(task, agents.hasTeam()), words::keep);
    }
}
