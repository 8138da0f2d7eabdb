package org.huddleboard.rota.application.imports;

import java.util.List;
import java.util.Set;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.mapping.MappableFormat;

/** One row a stretch of somebody's day. */
final class RotaFormat {
    static final String USERNAME = "username";
    static final String START = "start";
    static final String END = "end";
    static final String ACTIVITY = "activity";

    static final ImportFormat FORMAT = new ImportFormat(
            "rota",
            List.of(
                    ImportColumn.of(USERNAME, "User", "User name", "Login", "Agent", "Usuario", "Nombre de usuario"),
                    ImportColumn.of(START, "Start time", "From", "Begin", "Inicio", "Desde"),
                    ImportColumn.of(END, "End time", "To", "Until", "Fin", "Hasta"),
                    ImportColumn.of(ACTIVITY, "Activity code", "Code", "Actividad")),
            List.of(Set.of(USERNAME), Set.of(START), Set.of(END), Set.of(ACTIVITY)));

    private RotaFormat() {}

    static MappableFormat mappable() {
        var columns = MappableFormat.of(FORMAT).columns().stream()
                .map(column -> switch (column.name()) {
                    case START, END -> column.readBy(MomentText::new);
                    case ACTIVITY -> column.readBy(_ -> ActivityWord.READER);
                    default -> column;
                })
                .toList();
        return new MappableFormat(FORMAT, columns, List.of());
    }
}
