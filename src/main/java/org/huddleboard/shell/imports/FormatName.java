package org.huddleboard.shell.imports;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What people call a format: the program it comes from, or the name somebody gave it. */
final class FormatName {
    private static final String VENDOR = "kpi.imports.format.";
    private static final String OURS = "imports.screen.format.";

    private FormatName() {}

    /** The name in the words of whoever reads it; {@code say} answers the key where nobody wrote a sentence. */
    static String of(String format, UnaryOperator<String> say) {
        return Stream.of(VENDOR, OURS)
                .map(prefix -> prefix + format)
                .filter(key -> !say.apply(key).equals(key))
                .findFirst()
                .map(say)
                .orElse(format);
    }
}
