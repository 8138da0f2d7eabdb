package org.huddleboard.kpi.application.imports.vendors;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.vendors.Said.Part;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;

/**
 * Quality from evaluations: the sum of the scores over how many there were, with their squares. Who evaluated, whether
 * it passed and what was remarked stay in the file.
 */
final class QaRows implements RowReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AgentCells agents;
    private final Moments moments;
    private final Cells cells;

    QaRows(ImportTask task) {
        this.agents = new AgentCells(List.of(QaFormat.AGENT), List.of(), false);
        this.moments = Moments.learn(task, QaFormat.AT);
        this.cells = Cells.learn(task, List.of(QaFormat.SCORE));
        task.remarks().say("kpi.vendor.remark.qa");
    }

    @Override
    public Said read(ImportRow row) {
        var agent = agents.of(row);
        var when = moments.of(row);
        var score = score(row);
        var channel = Cells.channel(row, QaFormat.CHANNEL);
        var parts = List.of(Part.single(KpiCode.QUALITY, score));
        return new Said(agent, when, channel, moments.ofThings(when), parts, Optional.empty());
    }

    private BigDecimal score(ImportRow row) {
        var text = row.needed(QaFormat.SCORE, 20);
        var bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return cells.numbers()
                .read(bare)
                .filter(score -> score.signum() >= 0 && score.compareTo(HUNDRED) <= 0)
                .orElseThrow(() -> row.rejected(QaFormat.SCORE, "kpi.vendor.reason.percent"));
    }
}
