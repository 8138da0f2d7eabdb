package org.huddleboard.kpi.application.imports;

import java.util.Optional;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.ImportSession;
import org.huddleboard.shared.imports.ImportTask;
import org.huddleboard.shared.imports.mapping.MappableFormat;

/**
 * One shape of file with figures; a bean each. Where a header fits several equally well, the one with the lower order
 * is taken.
 */
public interface KpiFormat {
    ImportFormat shape();

    /** Whether files are told to have this shape by their header, without anybody saying so. */
    default boolean isToldByHeader() {
        return true;
    }

    /** This shape for the screen on which somebody says which column of an unknown file is which. */
    default Optional<MappableFormat> mappable() {
        return Optional.empty();
    }

    /** Begins one file of this shape. */
    ImportSession open(ImportTask task, AgentBook agents, ReadingSink sink);
}
