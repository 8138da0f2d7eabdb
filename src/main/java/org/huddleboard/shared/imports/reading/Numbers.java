package org.huddleboard.shared.imports.reading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huddleboard.shared.imports.ImportRow.CellReader;

/** Numbers with either decimal sign, thousands set apart or not. */
public record Numbers(boolean decimalComma) implements CellReader<BigDecimal> {
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,12})?");
    private static final Pattern PLAIN_COMMA = Pattern.compile("[+-]?\\d{1,15},\\d{1,12}");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?\\d{1,3}(?:[,’'\\u00A0\\u202F ]\\d{3})+(?:\\.\\d{1,12})?");
    private static final Pattern GROUPED_COMMA =
            Pattern.compile("[+-]?\\d{1,3}(?:[.’'\\u00A0\\u202F ]\\d{3})+(?:,\\d{1,12})?");
    private static final Pattern THREE_AFTER_COMMA = Pattern.compile("[+-]?\\d{1,3},\\d{3}");

    /**
     * How these values mean their commas. {@code 1,234} alone could be either: where nothing else decides, a comma is a
     * decimal sign in files whose cells are not parted by commas.
     */
    public static Numbers usedBy(Collection<String> values, char delimiter) {
        var comma = values.stream()
                .anyMatch(value -> PLAIN_COMMA.matcher(value).matches()
                        && !THREE_AFTER_COMMA.matcher(value).matches());
        var point = values.stream()
                .anyMatch(value ->
                        value.indexOf('.') >= 0 && GROUPED.matcher(value).matches());
        return new Numbers(comma || !point && delimiter != ',');
    }

    @Override
    public Optional<BigDecimal> read(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (decimalComma
                && (PLAIN_COMMA.matcher(text).matches()
                        || GROUPED_COMMA.matcher(text).matches())) {
            return Optional.of(new BigDecimal(text.replaceAll("[^\\d,+-]", "").replace(',', '.')));
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replaceAll("[^\\d.+-]", "")));
        }
        return PLAIN_COMMA.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    /** A share from {@code 84.5 %} or {@code 84,5%}; a bare number is taken as it stands. */
    public Optional<BigDecimal> share(String text) {
        return text.endsWith("%")
                ? read(text.substring(0, text.length() - 1).strip()).map(number -> number.movePointLeft(2))
                : read(text);
    }

    @Override
    public String reason() {
        return "imports.reason.number";
    }
}
