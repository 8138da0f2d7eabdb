package org.huddleboard.shared.imports.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the date at the start of a text, in a given order of day, month and year. */
final class DateText {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?:[T ,].*)?");
    private static final Pattern SIX = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})(?:[T ].*)?");
    private static final Pattern EIGHT_YEAR_FIRST = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T ].*)?");
    private static final Pattern EIGHT_YEAR_LAST = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})(?:[T ].*)?");
    private static final Pattern DAY_MONTH_NAME =
            Pattern.compile("(\\d{1,2})[-. ]+(\\p{L}{3,12})\\.?[-., ]+(\\d{4}|\\d{2})(?:[T ,].*)?");
    private static final Pattern MONTH_NAME_DAY =
            Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2}),? (\\d{4})(?:[T ,].*)?");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("apr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("dic", 12));

    private DateText() {}

    static Optional<LocalDate> date(String text, DateHabit habit) {
        var iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        var yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return switch (habit) {
                case YEAR_FIRST -> Optional.empty();
                case DAY_FIRST -> date(yearLast.group(3), yearLast.group(2), yearLast.group(1));
                case MONTH_FIRST -> date(yearLast.group(3), yearLast.group(1), yearLast.group(2));
            };
        }
        var named = DAY_MONTH_NAME.matcher(text);
        if (named.matches()) {
            return date(named.group(3), month(named.group(2)), named.group(1));
        }
        var american = MONTH_NAME_DAY.matcher(text);
        if (american.matches()) {
            return date(american.group(3), month(american.group(1)), american.group(2));
        }
        return digits(text, habit);
    }

    private static Optional<LocalDate> digits(String text, DateHabit habit) {
        var yearFirst = habit == DateHabit.YEAR_FIRST;
        var found = (yearFirst ? EIGHT_YEAR_FIRST : EIGHT_YEAR_LAST).matcher(text);
        if (!found.matches()) {
            found = SIX.matcher(text);
        }
        if (!found.matches()) {
            return Optional.empty();
        }
        return switch (habit) {
            case YEAR_FIRST -> date(found.group(1), found.group(2), found.group(3));
            case DAY_FIRST -> date(found.group(3), found.group(2), found.group(1));
            case MONTH_FIRST -> date(found.group(3), found.group(1), found.group(2));
        };
    }

    private static String month(String name) {
        var three = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return String.valueOf(MONTHS.getOrDefault(three, 0));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            var written = Integer.parseInt(year);
            var whole = year.length() > 2 ? written : written < 70 ? 2000 + written : 1900 + written;
            var date = LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day));
            return whole >= 1990 && whole < 2100 ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
