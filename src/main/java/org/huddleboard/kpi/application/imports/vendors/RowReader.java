package org.huddleboard.kpi.application.imports.vendors;

import java.util.List;
import org.huddleboard.shared.imports.ImportRow;

/** Reads the rows of one file of one vendor. */
interface RowReader {
    /** What the row says; a row that cannot be read is refused. */
    Said read(ImportRow row);

    /** The row last read counts. */
    default void taken(Said said) {}

    /** What only all rows together tell; it is added to what each of them said. */
    default List<Said> together() {
        return List.of();
    }
}
