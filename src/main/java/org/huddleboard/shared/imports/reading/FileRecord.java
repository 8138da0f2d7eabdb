package org.huddleboard.shared.imports.reading;

import java.util.List;

/** One record of a file: its cells, or where and why it is none. */
public sealed interface FileRecord {
    long line();

    record Cells(long line, List<String> cells) implements FileRecord {
        public Cells {
            cells = List.copyOf(cells);
        }
    }

    /** The column counts from 0; the reason is a message key with its arguments. */
    record Broken(long line, int column, String value, String reason, List<Object> arguments) implements FileRecord {
        public Broken {
            arguments = List.copyOf(arguments);
        }
    }
}
