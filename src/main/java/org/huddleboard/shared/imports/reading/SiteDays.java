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
        return moment(text).map(SiteMoment::day);
    }

    /** The day, with its time where the text has one. */
    public Optional<SiteMoment> moment(String written) {
        var text = plainBlanks(written);
        if (EPOCH.matcher(text).matches()) {
            var number = Long.parseLong(text);
            var instant = text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return Optional.of(new SiteMoment(LocalDateTime.ofInstant(instant, zone), true, true));
        }
        var date = DateText.date(text, habit);
        return date.isEmpty() || text.indexOf(':') < 0
                ? date.map(SiteMoment::ofDay)
                : time(text).flatMap(time -> moment(date.get(), time, text));
    }

    /** The day of one cell with the time of another; empty when either cannot be read. */
    public Optional<SiteMoment> moment(String dateText, String timeText) {
        var text = plainBlanks(timeText);
        return date(dateText).flatMap(date -> time(text).flatMap(time -> moment(date, time, text)));
    }

    /** The date alone, as it is written. */
    public Optional<LocalDate> date(String text) {
        return DateText.date(plainBlanks(text), habit);
    }

    /** The day of a date and a time from another cell; empty when the time cannot be read. */
    public Optional<LocalDate> on(LocalDate date, String timeText) {
        var text = plainBlanks(timeText);
        var time = time(text);
        return text.length() <= PLAIN_LENGTH && !saidUtc
                ? time.map(_ -> date)
                : time.flatMap(of -> moment(date, of, text)).map(SiteMoment::day);
    }

    private Optional<SiteMoment> moment(LocalDate date, LocalTime time, String text) {
        var at = LocalDateTime.of(date, time);
        var offset = text.length() > PLAIN_LENGTH ? OFFSET.matcher(text) : null;
        if (offset != null && offset.matches()) {
            return offset(offset.group(1)).map(of -> carried(at, of));
        }
        return Optional.of(saidUtc ? carried(at, ZoneOffset.UTC) : new SiteMoment(at, true, false));
    }

    private SiteMoment carried(LocalDateTime at, ZoneOffset offset) {
        return new SiteMoment(at.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime(), true, true);
    }

    private static Optional<ZoneOffset> offset(String text) {
        try {
            return Optional.of(ZoneOffset.of(Character.isLetter(text.charAt(0)) ? "Z" : text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Programs set the half of the day apart by a blank that does not break. */
    private static String plainBlanks(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    /** A time of day at the end of a text, with or without seconds, on a clock of 12 or 24 hours. */
    public static Optional<LocalTime> time(String text) {
        if (text.length() == PLAIN_LENGTH && text.charAt(2) == ':' && text.charAt(5) == ':') {
            return plainTime(two(text, 0), two(text, 3), two(text, 6));
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

    /** {@code hh:mm:ss}, the commonest by far, without the patterns. */
    private static Optional<LocalTime> plainTime(int hour, int minute, int second) {
        var isOne = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return isOne ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty();
    }

    /** The two digits there, -1 where they are none. */
    private static int two(String text, int at) {
        var tens = text.charAt(at) - '0';
        var ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    @Override
    public String reason() {
        return "imports.reason.date";
    }
}
