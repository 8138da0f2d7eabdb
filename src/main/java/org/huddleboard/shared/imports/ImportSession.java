package org.huddleboard.shared.imports;

/**
 * Takes one file row by row. Each row ends in exactly one verdict: a thrown {@link RejectedRow}, or one told to the
 * task's {@link Verdicts}, at once or when a later batch knows.
 */
public interface ImportSession extends AutoCloseable {
    void row(ImportRow row);

    /** All rows are read: writes what is left and tells what came of it. */
    ImportOutcome finish();

    /** Lets go of what it holds, whether or not the file was read to its end. */
    @Override
    default void close() {}
}
