package org.huddleboard.shared.imports.reading;

/** Follows the quotes of a record over one or more lines: is it closed, and in which column was the open one opened? */
final class QuoteScan {
    private final char delimiter;
    private int column;
    private boolean fieldStart = true;
    private boolean quoted;
    private boolean closing;

    QuoteScan(char delimiter) {
        this.delimiter = delimiter;
    }

    QuoteScan take(String line) {
        for (var i = 0; i < line.length(); i++) {
            take(line.charAt(i));
        }
        return this;
    }

    private void take(char c) {
        if (quoted && !closing) {
            closing = c == '"';
        } else if (quoted && c == '"') {
            closing = false;
        } else if (c == delimiter) {
            column++;
            fieldStart = true;
            quoted = false;
            closing = false;
        } else {
            quoted = !quoted && fieldStart && c == '"';
            closing = false;
            fieldStart = false;
        }
    }

    boolean isOpen() {
        return quoted && !closing;
    }

    int column() {
        return column;
    }
}
