package org.huddleboard.shell.imports;

import java.util.function.UnaryOperator;

/** What people call a format: the program it comes from, or the name somebody gave it. */
final class FormatName {
    private static final String PREFIX = "kpi.imports.format.";

    private FormatName() {}

    /** The name in the words of whoever reads it; {@code say} answers the key where nobody wrote a sentence. */
    static String of(String format, UnaryOperator<String> say) {
        var name = say.apply(PREFIX + format);
        return name.startsWith(PREFIX) ? format : name;
    }
}
