package org.huddleboard.cohesion.application.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.mapping.CellKind;
import org.huddleboard.shared.imports.mapping.MappableFormat;

/** One row for each thing that happened. The text of a row is never kept: it is here for whoever wrote the file. */
final class HistoryFormat {
    static final String TYPE = "type";
    static final String AT = "at";
    static final String FROM = "from";
    static final String TO = "to";
    static final String TEAM = "team";
    static final String REF = "ref";
    static final String VALUE = "value";
    static final String TEXT = "text";

    static final ImportFormat FORMAT = new ImportFormat(
            "history",
            List.of(
                    ImportColumn.of(TYPE, "Kind", "What", "Event", "Tipo", "Qué"),
                    ImportColumn.of(AT, "Date", "Day", "When", "Time", "Fecha", "Día", "Cuándo"),
                    ImportColumn.of(FROM, "By", "Giver", "Author", "Host", "Coach", "Member", "De"),
                    ImportColumn.of(TO, "Receiver", "Guest", "Agent", "A", "Para"),
                    ImportColumn.of(TEAM, "Team name", "Equipo"),
                    ImportColumn.of(REF, "Reference", "Id", "Number", "Goal", "Referencia", "Número"),
                    ImportColumn.of(VALUE, "Percent", "Answer", "Valor"),
                    ImportColumn.of(TEXT, "Words", "Note", "Item", "Texto")),
            List.of(Set.of(TYPE), Set.of(AT), Set.of(FROM)));

    private HistoryFormat() {}

    static MappableFormat mappable() {
        var plain = MappableFormat.of(FORMAT, Map.of(AT, CellKind.DAY));
        return new MappableFormat(
                FORMAT,
                plain.columns().stream()
                        .map(column -> column.name().equals(TYPE) ? column.readBy(_ -> HistoryType.READER) : column)
                        .toList(),
                List.of());
    }
}
