package org.huddleboard.kpi.application.imports.wide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.AgentBook;
import org.huddleboard.kpi.application.imports.KpiFormat;
import org.huddleboard.kpi.application.imports.ReadingSink;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.mapping.CellKind;
import org.huddleboard.shared.imports.mapping.MappableColumn;
import org.huddleboard.shared.imports.mapping.MappableFormat;
import org.huddleboard.shared.imports.mapping.MappableFormat.Together;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One row an agent and day, several measures in columns. No header tells it: somebody says which column is which. */
@Component
@Order(95)
final class WideFormat implements KpiFormat {
    static final String MEMBER = "member";
    static final String DAY = "day";
    static final String CHANNEL = "channel";

    static final List<WideMeasure> MEASURES =
            Arrays.stream(KpiCode.values()).map(WideMeasure::new).toList();

    private static final ImportFormat FORMAT = new ImportFormat(
            "wide",
            Stream.concat(
                            Stream.of(
                                    ImportColumn.of(MEMBER, "Agent", "Agent id", "Agent name", "Username", "Login"),
                                    ImportColumn.of(DAY, "Date", "Site day", "Datum", "Fecha", "Día"),
                                    ImportColumn.of(CHANNEL, "Media type", "Kanal", "Canal")),
                            MEASURES.stream().flatMap(measure -> measure.columns().stream()))
                    .toList(),
            List.of(Set.of(MEMBER), Set.of(DAY), all(MEASURES)));

    private static Set<String> all(List<WideMeasure> measures) {
        return measures.stream()
                .flatMap(measure -> Stream.of(measure.total(), measure.average()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public ImportFormat shape() {
        return FORMAT;
    }

    @Override
    public boolean isToldByHeader() {
        return false;
    }

    @Override
    public Optional<MappableFormat> mappable() {
        var columns = new ArrayList<>(List.of(
                MappableColumn.of(MEMBER, CellKind.WORDS),
                MappableColumn.of(DAY, CellKind.DAY),
                MappableColumn.of(CHANNEL, CellKind.WORDS)));
        var together = new ArrayList<Together>();
        for (var measure : MEASURES) {
            columns.addAll(measure.mappable());
            together.add(new Together(Set.of(measure.total(), measure.average()), Set.of(measure.count())));
            together.add(new Together(Set.of(measure.count()), Set.of(measure.total(), measure.average())));
        }
        return Optional.of(new MappableFormat(FORMAT, columns, together));
    }

    @Override
    public ImportSession open(ImportTask task, AgentBook agents, ReadingSink sink) {
        return new WideSession(task, agents, sink);
    }
}
