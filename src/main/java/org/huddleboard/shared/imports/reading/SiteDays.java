package org.huddleboard.shared.imports.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huddleboard.shared.imports.ImportRow.CellReader;

/**
 * The day on the site's calendar that a date, or a date with a time, falls on. A text with an offset, or one under a
 * heading that says UTC, is an instant and is carried into the zone; any other is the site's own clock already.
 */
public record SiteDays(DateHabit habit, ZoneId zone, boolean saidUtc) implements CellReader<LocalDate> {
    private static final Pattern UTC_HEADING = Pattern.compile("(?i).*(?:\\b|_)(?:utc|gmt|zulu)(?:\\b|_).*");
    private static final Pattern OFFSET =
            Pattern.compile("(?i).*\\d:\\d.*?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})(?:\\[.*])?");
    private static final Pattern TIME = Pattern.compile(
            "(?i).*?(?:T| |^)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)? ?([ap]\\.?m\\.?)?(?:Z|UTC|GMT|[ +-].*)?");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    /** {@code 09:12:58} */
    private static final int PLAIN_LENGTH = 8;

    public static SiteDays under(String heading, DateHabit habit, ZoneId zone) {
        return new SiteDays(habit, zone, UTC_HEADING.matcher(heading).matches());
    }

    @Override
    public Optional<LocalDate> read(String text) {
        if (EPOCH.matcher(text).matches()) {
            var number = Long.parseLong(text);
            var instant = text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return Optional.of(instant.atZone(zone).toLocalDate());
        }
        var date = DateText.date(text, habit);
        if (date.isEmpty() || text.indexOf(':') < 0) {
            return date;
        }
        var time = time(text);
        return time.isEmpty() ? Optional.empty() : Optional.of(day(date.get(), time.get(), text));
    }

    /** The date alone, as it is written. */
    public Optional<LocalDate> date(String text) {
        return DateText.date(text, habit);
    }

    /** The day of a date and a time from another cell; empty when the time cannot be read. */
    public Optional<LocalDate> on(LocalDate date, String timeText) {
        return time(timeText).map(time -> day(date, time, timeText));
    }

    private LocalDate day(LocalDate date, LocalTime time, String text) {
        if (text.length() > PLAIN_LENGTH) {
            var offset = OFFSET.matcher(text);
            if (offset.matches()) {
                return carried(date, time, ZoneOffset.of(plain(offset.group(1))));
            }
        }
        return saidUtc ? carried(date, time, ZoneOffset.UTC) : date;
    }

    private LocalDate carried(LocalDate date, LocalTime time, ZoneOffset offset) {
        return LocalDateTime.of(date, time)
                .atOffset(offset)
                .atZoneSameInstant(zone)
                .toLocalDate();
    }

    private static String plain(String offset) {
        return Character.isLetter(offset.charAt(0)) ? "Z" : offset;
    }

    /** A time of day at the end of a text, with or without seconds, on a clock of 12 or 24 hours. */
    public static Optional<LocalTime> time(String text) {
        if (text.length() == PLAIN_LENGTH && text.charAt(2) == ':' && text.charAt(5) == ':') {
            try {
                return Optional.of(LocalTime.parse(text));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
        var found = TIME.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var hour = Integer.parseInt(found.group(1));
            var half = found.group(5) == null ? "" : found.group(5).toLowerCase(Locale.ROOT);
            var whole = half.isEmpty() ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
            var seconds = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
            return Optional.of(LocalTime.of(whole, Integer.parseInt(found.group(2)), seconds));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String reason() {
        return "imports.reason.date";
    }
}
