package org.huddleboard.shared.imports.reading;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which sign stands between the cells, from the first lines. */
public final class DelimiterGuess {
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.)\"?");

    private DelimiterGuess() {}

    /** Spreadsheets may say it in a first line {@code sep=;}, which is then no header. */
    public static boolean says(String firstLine) {
        return SAID.matcher(firstLine.strip()).matches();
    }

    /**
     * The sign that splits the first line, and the lines after it into as many cells; a comma where none does. A title
     * that no sign splits is passed over.
     */
    public static char of(List<String> lines) {
        if (lines.isEmpty()) {
            return ',';
        }
        var said = SAID.matcher(lines.getFirst().strip());
        if (said.matches()) {
            return said.group(1).charAt(0);
        }
        return lines.size() == 1 || signs().anyMatch(sign -> cells(lines.getFirst(), sign) > 1)
                ? likeliest(lines)
                : of(lines.subList(1, lines.size()));
    }

    private static Stream<Character> signs() {
        return Stream.of(',', ';', '\t', '|');
    }

    private static char likeliest(List<String> lines) {
        return signs().filter(sign -> cells(lines.getFirst(), sign) > 1)
                .max(Comparator.comparingDouble((Character sign) -> agreement(lines, sign))
                        .thenComparingInt(sign -> cells(lines.getFirst(), sign)))
                .orElse(',');
    }

    private static double agreement(List<String> lines, char sign) {
        var width = cells(lines.getFirst(), sign);
        var agreeing = lines.stream().filter(line -> cells(line, sign) == width).count();
        return agreeing * 2 > lines.size() ? 1 : (double) agreeing / lines.size();
    }

    private static int cells(String line, char sign) {
        return new QuoteScan(sign).take(line).column() + 1;
    }
}
