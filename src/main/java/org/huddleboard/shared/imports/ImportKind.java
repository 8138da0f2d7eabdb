package org.huddleboard.shared.imports;

import java.util.List;
import java.util.UUID;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.imports.mapping.MappableFormat;

/**
 * One kind of file a module takes in; a bean of the module. All writing happens in one transaction that the import
 * owns: a refused, failed or killed import leaves nothing. Files of a lower {@code @Order} are read before others.
 */
public interface ImportKind {
    /** As it stands in addresses: {@code kpi}, {@code people}. */
    String name();

    /** What somebody must be allowed to do to hand such a file in. */
    Action action();

    /** The shapes of file it knows. */
    List<ImportFormat> formats();

    /** The shapes that an unknown file's columns can be said to have. */
    default List<MappableFormat> mappable() {
        return formats().stream().map(MappableFormat::of).toList();
    }

    /** Begins one file, inside the import's transaction; a dry run is rolled back by the caller. */
    ImportSession open(ImportTask task);

    /** Takes back what an import wrote, inside a transaction. */
    void undo(UUID importId);
}
