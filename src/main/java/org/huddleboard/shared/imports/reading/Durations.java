package org.huddleboard.shared.imports.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huddleboard.shared.imports.ImportRow.CellReader;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time as files write them, in milliseconds: {@code 1:02:03}, {@code 31:00:00}, {@code 02:23}, seconds,
 * {@code 2m 23s}, {@code PT2M23S}. A bare number is seconds unless the heading names another unit.
 */
public record Durations(BigDecimal unitMillis, boolean hoursAndMinutes) implements CellReader<Long> {
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,3}) days?,? )?(\\d{1,5}):([0-5]\\d):([0-5]\\d)(?:[.,](\\d{1,9}))?");
    private static final Pattern SHORT_CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)(?:[.,](\\d{1,9}))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,9})?");
    private static final Pattern WORDS =
            Pattern.compile("(?:(\\d{1,4}) ?h(?:ours?|rs?)?\\.? ?)?(?:(\\d{1,5}) ?m(?:in(?:utes?|s)?)?\\.? ?)?"
                    + "(?:(\\d{1,6}(?:[.,]\\d+)?) ?s(?:ec(?:onds?|s)?)?\\.?)?");
    private static final Pattern MILLIS_HEADING = Pattern.compile("(?i).*(?:\\bms\\b|_ms\\b|millis|milisegundos).*");
    private static final Pattern MINUTES_HEADING = Pattern.compile("(?i).*(?:\\bmins?\\b|_mins?\\b|minut).*");
    private static final Pattern HOURS_HEADING = Pattern.compile("(?i).*\\(?hh?:mm\\)?(?!:).*");
    private static final BigDecimal LONGEST =
            BigDecimal.valueOf(Duration.ofHours(10_000).toMillis());

    /** Reads the cells under that heading. */
    public static Durations under(String heading) {
        var unit = MILLIS_HEADING.matcher(heading).matches()
                ? BigDecimal.ONE
                : MINUTES_HEADING.matcher(heading).matches() ? BigDecimal.valueOf(60_000) : BigDecimal.valueOf(1000);
        return new Durations(unit, HOURS_HEADING.matcher(heading).matches());
    }

    @Override
    public Optional<Long> read(String text) {
        return text.length() == 8 && text.charAt(2) == ':' && text.charAt(5) == ':' ? plainClock(text) : longWay(text);
    }

    /** {@code hh:mm:ss}, the commonest by far, without the patterns. */
    private static Optional<Long> plainClock(String text) {
        long seconds = 0;
        for (var i = 0; i < 8; i += 3) {
            var tens = text.charAt(i) - '0';
            var ones = text.charAt(i + 1) - '0';
            if (tens < 0 || tens > 9 || ones < 0 || ones > 9 || i > 0 && tens > 5) {
                return Optional.empty();
            }
            seconds = seconds * 60 + tens * 10L + ones;
        }
        return Optional.of(seconds * 1000);
    }

    private Optional<Long> longWay(String text) {
        return millis(text)
                .filter(millis -> millis.compareTo(LONGEST) <= 0)
                .map(millis -> millis.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private Optional<BigDecimal> millis(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(decimal(text).multiply(unitMillis));
        }
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional.of(sum(number(clock, 1) * 24 + number(clock, 2), number(clock, 3), number(clock, 4))
                    .add(fraction(clock.group(5))));
        }
        var shortClock = SHORT_CLOCK.matcher(text);
        if (shortClock.matches()) {
            return Optional.of(
                    hoursAndMinutes
                            ? sum(number(shortClock, 1), number(shortClock, 2), 0)
                            : sum(0, number(shortClock, 1), number(shortClock, 2))
                                    .add(fraction(shortClock.group(3))));
        }
        var words = WORDS.matcher(text.toLowerCase(Locale.ROOT));
        if (words.matches()) {
            return Optional.of(sum(number(words, 1), number(words, 2), 0)
                    .add(
                            words.group(3) == null
                                    ? BigDecimal.ZERO
                                    : decimal(words.group(3)).movePointRight(3)));
        }
        return iso(text);
    }

    private static Optional<BigDecimal> iso(String text) {
        try {
            return text.startsWith("P")
                    ? Optional.of(BigDecimal.valueOf(Duration.parse(text).toMillis()))
                            .filter(millis -> millis.signum() >= 0)
                    : Optional.empty();
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static long number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Long.parseLong(found.group(group));
    }

    private static BigDecimal sum(long hours, long minutes, long seconds) {
        return BigDecimal.valueOf(((hours * 60 + minutes) * 60 + seconds) * 1000);
    }

    private static BigDecimal fraction(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal("0." + digits).movePointRight(3);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    @Override
    public String reason() {
        return "imports.reason.duration";
    }
}
