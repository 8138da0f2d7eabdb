package org.huddleboard.shared.imports;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huddleboard.shared.BrokenRule;

/** A file that is refused whole; nothing of it was written. */
public class RefusedFile extends BrokenRule {
    @Serial
    private static final long serialVersionUID = 1L;

    static final String UNKNOWN_HEADER = "imports.refused.header";

    private final boolean tooLarge;
    private final transient List<String> seen;
    private final transient Map<String, List<String>> expected;

    private RefusedFile(
            boolean tooLarge, List<String> seen, Map<String, List<String>> expected, String key, Object... arguments) {
        super(key, arguments);
        this.tooLarge = tooLarge;
        this.seen = List.copyOf(seen);
        this.expected = Map.copyOf(expected);
    }

    public static RefusedFile because(String key, Object... arguments) {
        return new RefusedFile(false, List.of(), Map.of(), key, arguments);
    }

    public static RefusedFile tooLarge(long megabytes) {
        return new RefusedFile(true, List.of(), Map.of(), "imports.refused.tooLarge", megabytes);
    }

    /** The header is none of those known: says which columns were seen and what each format expects. */
    public static RefusedFile unknownHeader(List<String> seen, List<ImportFormat> formats) {
        var expected = new TreeMap<String, List<String>>();
        formats.forEach(format -> expected.put(format.name(), format.expected()));
        return new RefusedFile(false, seen, expected, UNKNOWN_HEADER, String.join(", ", seen), inWords(formats));
    }

    private static String inWords(List<ImportFormat> formats) {
        return formats.stream()
                .map(format -> format.name() + " (" + String.join(", ", format.expected()) + ")")
                .collect(Collectors.joining("; "));
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    /** The columns of the file, where its header was the reason. */
    public List<String> seen() {
        return seen;
    }

    /** By format, the columns it needs. */
    public Map<String, List<String>> expected() {
        return expected;
    }
}
