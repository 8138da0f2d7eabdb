package org.huddleboard.shared.imports.mapping;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.huddleboard.shared.imports.ImportRow.CellReader;

/**
 * A column somebody can choose: what its cells say, the key of its name, the key of the group it stands in (empty for
 * those of the row itself), and the kind's own way to read it where there is one.
 */
public record MappableColumn(
        String name, CellKind cells, String label, String group, Optional<Function<ZoneId, CellReader<?>>> ownReader) {
    /** A column of the row itself; its name stands under {@code imports.field.<name>}. */
    public static MappableColumn of(String name, CellKind cells) {
        return new MappableColumn(name, cells, "imports.field." + name.replace(' ', '-'), "", Optional.empty());
    }

    public MappableColumn readBy(Function<ZoneId, CellReader<?>> reader) {
        return new MappableColumn(name, cells, label, group, Optional.of(reader));
    }
}
