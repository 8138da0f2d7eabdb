package org.huddleboard.kpi.application.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.mapping.CellKind;
import org.huddleboard.shared.imports.mapping.MappableFormat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One row a figure: whose, on which day, which measure, its sum and its count. */
@Component
@Order(90)
final class GenericFormat implements KpiFormat {
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

    @Override
    public ImportFormat shape() {
        return FORMAT;
    }

    @Override
    public Optional<MappableFormat> mappable() {
        var plain = MappableFormat.of(FORMAT, Map.of(DAY, CellKind.DAY, SUM, CellKind.NUMBER, COUNT, CellKind.NUMBER));
        return Optional.of(new MappableFormat(
                FORMAT,
                plain.columns().stream()
                        .map(column -> column.name().equals(KPI) ? column.readBy(_ -> KpiReader.READER) : column)
                        .toList(),
                List.of()));
    }

    @Override
    public ImportSession open(ImportTask task, AgentBook agents, ReadingSink sink) {
        return new GenericSession(task, agents, sink);
    }
}
