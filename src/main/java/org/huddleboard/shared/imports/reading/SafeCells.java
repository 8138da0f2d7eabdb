package org.huddleboard.shared.imports.reading;

/** Keeps a spreadsheet from running what a file's cell says. */
public final class SafeCells {
    private static final String STARTS = "=+-@\t\r\n";

    private SafeCells() {}

    /** The cell as text that no spreadsheet takes for a formula. */
    public static String neutral(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
