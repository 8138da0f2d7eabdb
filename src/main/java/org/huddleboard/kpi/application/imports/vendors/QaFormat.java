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

/** Our own template for quality: a row an evaluation. */
@Component
@Order(50)
final class QaFormat implements KpiFormat {
    static final String AGENT = "agent_id";
    static final String AT = "evaluated_at";
    static final String SCORE = "score_pct";
    static final String CHANNEL = "channel";

    private static final ImportFormat SHAPE = new ImportFormat(
            "qa",
            List.of(
                    ImportColumn.of(AGENT, "Agent"),
                    ImportColumn.of(AT, "Evaluation date", "Evaluated on"),
                    ImportColumn.of("scorecard", "Form"),
                    ImportColumn.of(SCORE, "Score percent", "Score per cent", "Quality score"),
                    ImportColumn.of("passed"),
                    ImportColumn.of("evaluator"),
                    ImportColumn.of(CHANNEL),
                    ImportColumn.of("comment")),
            List.of(Set.of(AGENT), Set.of(AT), Set.of(SCORE)));

    @Override
    public ImportFormat shape() {
        return SHAPE;
    }

    @Override
    public ImportSession open(ImportTask task, AgentBook agents, ReadingSink sink) {
        return new AggregateSession(task, agents, sink, new QaRows(task), AggregateSession.WordsKept.NONE);
    }
}
