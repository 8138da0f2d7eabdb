package org.huddleboard.kpi.application.imports.wide;

import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.kpi.Statistic;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.mapping.CellKind;
import org.huddleboard.shared.imports.mapping.MappableColumn;

/** The columns in which a report may say one measure: its total or its average, and its count. */
record WideMeasure(KpiCode kpi) {
    String total() {
        return kpi.code() + " total";
    }

    String average() {
        return kpi.code() + " average";
    }

    String count() {
        return kpi.code() + " count";
    }

    List<ImportColumn> columns() {
        return List.of(ImportColumn.of(total()), ImportColumn.of(average(), kpi.code()), ImportColumn.of(count()));
    }

    List<MappableColumn> mappable() {
        return List.of(
                column(total(), isOfTime() ? CellKind.LENGTH : CellKind.NUMBER, "imports.field.total"),
                column(
                        average(),
                        kpi.unit() == KpiUnit.SECONDS ? CellKind.LENGTH : CellKind.NUMBER,
                        kpi.unit() == KpiUnit.PERCENT ? "imports.field.percent" : "imports.field.average"),
                column(
                        count(),
                        isShareOfTime() ? CellKind.LENGTH : CellKind.NUMBER,
                        isShareOfTime() ? "imports.field.of-time" : "imports.field.count"));
    }

    private MappableColumn column(String name, CellKind cells, String label) {
        return new MappableColumn(name, cells, label, kpi.key() + ".name", Optional.empty());
    }

    /** Its total is a length of time. */
    boolean isOfTime() {
        return kpi.unit() == KpiUnit.SECONDS || isShareOfTime();
    }

    /** Time over time: both are lengths. */
    boolean isShareOfTime() {
        return kpi.statistic() == Statistic.SHARE;
    }
}
