package org.huddleboard.shared.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A column by our name and the names it usually goes by; case, blanks, accents and punctuation do not count. */
public record ImportColumn(String name, Set<String> aliases) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** What a heading may add about how its cells are written. */
    private static final Pattern UNIT = Pattern.compile(
            "(?i)[\\s_(\\[-]+(?:in\\s+)?(?:s|secs?|seconds?|ms|millis|milliseconds?"
                    + "|mins?|minutes?|sek|sekunden|segundos|hh?:mm(?::ss)?|mm:ss|y/n|yes/no|j/n|s/n|1-5|1 to 5|utc|gmt)[)\\]]*$");

    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

    public ImportColumn {
        aliases = Set.copyOf(aliases);
    }

    /** The column with these usual names; its own name is one of them. */
    public static ImportColumn of(String name, String... aliases) {
        var plain =
                Arrays.stream(aliases).map(ImportColumn::plain).collect(Collectors.toCollection(LinkedHashSet::new));
        plain.add(plain(name));
        return new ImportColumn(name, plain);
    }

    boolean goesBy(String header) {
        return aliases.contains(plain(header))
                || aliases.contains(plain(UNIT.matcher(header.strip()).replaceFirst("")));
    }

    /** A header as it is compared: letters and digits only. */
    public static String plain(String header) {
        var decomposed = Normalizer.normalize(header, Normalizer.Form.NFD);
        return REST.matcher(MARKS.matcher(decomposed).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
