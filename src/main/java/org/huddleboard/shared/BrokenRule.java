package org.huddleboard.shared;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of the floor that an action would break, told as a message key and, where there is one, the field it is about. */
public class BrokenRule extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final @Nullable String field;
    private final transient Object[] arguments;

    public BrokenRule(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private BrokenRule(@Nullable String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The same refusal, told at the field where it was made. */
    public static BrokenRule at(String field, String key, Object... arguments) {
        return new BrokenRule(field, key, arguments);
    }

    public String key() {
        return key;
    }

    public @Nullable String field() {
        return field;
    }

    public List<Object> arguments() {
        return List.of(arguments);
    }
}
