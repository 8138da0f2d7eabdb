package org.huddleboard.kpi.application.imports;

import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.imports.ImportRow.CellReader;

/** Reads a measure by its letters. */
enum KpiReader implements CellReader<KpiCode> {
    READER;

    @Override
    public Optional<KpiCode> read(String text) {
        return KpiCode.of(text);
    }

    @Override
    public String reason() {
        return "kpi.imports.reason.kpi";
    }
}
