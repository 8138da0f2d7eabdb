package org.huddleboard.shared.imports;

/** Where a session tells what became of its rows. */
public interface Verdicts {
    void accepted(long rows);

    /** The rows said what was known already. */
    void unchanged(long rows);

    /** One row is left out. */
    void rejected(RejectedRow row);
}
