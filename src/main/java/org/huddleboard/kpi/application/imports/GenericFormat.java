package org.huddleboard.kpi.application.imports;

import java.util.List;
import java.util.Set;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;

/** One row a figure: whose, on which day, which measure, its sum and its count. */
final class GenericFormat {
    static final String MEMBER = "member";
    static final String DAY = "day";
    static final String KPI = "kpi";
    static final String SUM = "sum";
    static final String COUNT = "count";
    static final String CHANNEL = "channel";

    static final ImportFormat FORMAT = new ImportFormat(
            "generic",
            List.of(
                    ImportColumn.of(
                            MEMBER, "Agent", "Agent id", "Agent name", "Username", "Login", "Mitarbeiter", "Agente"),
                    ImportColumn.of(DAY, "Date", "Site day", "Datum", "Tag", "Fecha", "Día"),
                    ImportColumn.of(KPI, "Measure", "Metric", "Kpi code", "Code", "Kennzahl", "Indicador", "Métrica"),
                    ImportColumn.of(SUM, "Total", "Summe", "Suma"),
                    ImportColumn.of(COUNT, "N", "Contacts", "Anzahl", "Recuento", "Cantidad"),
                    ImportColumn.of(CHANNEL, "Media type", "Kanal", "Canal")),
            List.of(Set.of(MEMBER), Set.of(DAY), Set.of(KPI), Set.of(SUM), Set.of(COUNT)));

    private GenericFormat() {}
}
