package org.huddleboard.shared.imports;

/** How far an import has come. */
public enum ImportState {
    RUNNING,
    DONE,
    /** Taken back by somebody. */
    UNDONE,
    /** The file was refused whole. */
    REFUSED,
    /** Broken off, by a fault or because the server stopped; nothing of it was written. */
    FAILED
}
