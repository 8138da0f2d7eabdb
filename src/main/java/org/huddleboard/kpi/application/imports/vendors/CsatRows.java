package org.huddleboard.kpi.application.imports.vendors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.vendors.Said.Part;
import org.huddleboard.kpi.application.imports.vendors.Said.Verbatim;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;

/**
 * Satisfaction from customers' answers: those in the top two of five over all answers. On another scale the top is
 * four fifths of it: 8, 9 and 10 of ten, 6 and 7 of seven, 4 of four. Words are kept without the agent.
 */
final class CsatRows implements RowReader {
    private static final BigDecimal TOP = new BigDecimal("0.8");
    private static final BigDecimal SMALLEST_SCALE = BigDecimal.TWO;
    private static final BigDecimal LARGEST_SCALE = BigDecimal.valueOf(100);

    private final AgentCells agents;
    private final Moments moments;
    private final Cells cells;

    CsatRows(ImportTask task, boolean hasTeam) {
        this.agents = new AgentCells(List.of(CsatFormat.AGENT), List.of(), hasTeam);
        this.moments = Moments.learn(task, CsatFormat.AT);
        this.cells = Cells.learn(task, List.of(CsatFormat.SCORE));
        task.remarks().say("kpi.vendor.remark.csat");
    }

    @Override
    public Said read(ImportRow row) {
        var agent = agents.of(row);
        var when = moments.of(row);
        var scale = scale(row);
        row.needed(CsatFormat.SCORE, 20);
        var score = cells.number(row, CsatFormat.SCORE).orElseThrow();
        if (score.compareTo(scale) > 0) {
            throw row.rejected(CsatFormat.SCORE, "kpi.vendor.reason.overScale", scale);
        }
        var isTop = score.compareTo(scale.multiply(TOP)) >= 0;
        var parts = List.of(
                Part.of(KpiCode.CUSTOMER_SATISFACTION, isTop ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE));
        return new Said(
                agent,
                when,
                Cells.channel(row, CsatFormat.CHANNEL),
                moments.ofThings(when),
                parts,
                verbatim(row, score, scale));
    }

    private BigDecimal scale(ImportRow row) {
        row.needed(CsatFormat.SCALE_MAX, 20);
        var scale = cells.count(row, CsatFormat.SCALE_MAX).orElseThrow();
        if (scale.compareTo(SMALLEST_SCALE) < 0 || scale.compareTo(LARGEST_SCALE) > 0) {
            throw row.rejected(CsatFormat.SCALE_MAX, "kpi.vendor.reason.scale");
        }
        return scale;
    }

    private static Optional<Verbatim> verbatim(ImportRow row, BigDecimal score, BigDecimal scale) {
        return row.has(CsatFormat.VERBATIM)
                ? Optional.of(new Verbatim(
                        score.setScale(0, RoundingMode.DOWN).intValueExact(),
                        scale.intValueExact(),
                        row.text(CsatFormat.VERBATIM)))
                : Optional.empty();
    }
}
