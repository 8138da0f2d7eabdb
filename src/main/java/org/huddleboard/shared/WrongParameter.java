package org.huddleboard.shared;

import java.io.Serial;

/** A parameter of a call that cannot be read. */
public class WrongParameter extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String parameter;

    public WrongParameter(String parameter) {
        super(parameter);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
