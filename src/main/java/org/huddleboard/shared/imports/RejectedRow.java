package org.huddleboard.shared.imports;

import java.io.Serial;
import java.util.List;

/** One row that cannot be taken, with the place and the reason; the rows around it are not touched. */
public class RejectedRow extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final long line;
    private final String column;
    private final String value;
    private final transient Object[] arguments;

    /** The reason is a message key with its arguments. */
    public RejectedRow(long line, String column, String value, String reason, Object... arguments) {
        super(reason, null, false, false);
        this.line = line;
        this.column = column;
        this.value = value;
        this.arguments = arguments.clone();
    }

    public long line() {
        return line;
    }

    public String column() {
        return column;
    }

    public String value() {
        return value;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public List<Object> arguments() {
        return List.of(arguments);
    }
}
