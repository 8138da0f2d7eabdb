package org.huddleboard.shared.i18n;

import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence taken apart once. Most only have places for words and whole numbers: those are put together here, and
 * come out as {@link MessageFormat} would say them. Sentences that choose or quote, and other things to say, are left to it.
 *
 * @param between what stands before each place and after the last
 * @param places which argument each place takes; empty where the sentence is left to its format
 */
record SentencePattern(MessageFormat format, List<String> between, List<Integer> places, char group, char minus) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final int GROUPED_FROM = 1_000;

    static SentencePattern of(String words, Locale locale) {
        var between = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var found = PLACE.matcher(words);
        var end = 0;
        while (found.find()) {
            between.add(words.substring(end, found.start()));
            places.add(Integer.valueOf(found.group(1)));
            end = found.end();
        }
        between.add(words.substring(end));
        var plain = between.stream().noneMatch(part -> part.matches("(?s).*[{}'].*"));
        var symbols = DecimalFormatSymbols.getInstance(locale);
        return new SentencePattern(
                new MessageFormat(words, locale),
                between,
                plain ? places : List.of(),
                symbols.getGroupingSeparator(),
                symbols.getMinusSign());
    }

    String say(Object... arguments) {
        var said = new StringBuilder();
        for (var i = 0; i < places.size(); i++) {
            said.append(between.get(i));
            if (!put(said, places.get(i), arguments)) {
                return inFull(arguments);
            }
        }
        return places.isEmpty()
                ? inFull(arguments)
                : said.append(between.getLast()).toString();
    }

    private boolean put(StringBuilder said, int place, Object[] arguments) {
        switch (place < arguments.length ? arguments[place] : null) {
            case String words -> said.append(words);
            case Integer number -> put(said, number.longValue());
            case Long number -> put(said, number);
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    private void put(StringBuilder said, long number) {
        if (number < 0) {
            said.append(minus);
        }
        var digits = Long.toString(number);
        var from = number < 0 ? 1 : 0;
        if (number > -GROUPED_FROM && number < GROUPED_FROM) {
            said.append(digits, from, digits.length());
            return;
        }
        for (var i = from; i < digits.length(); i++) {
            if (i > from && (digits.length() - i) % 3 == 0) {
                said.append(group);
            }
            said.append(digits.charAt(i));
        }
    }

    /** A format serves one thread, so each use takes a copy. */
    private String inFull(Object... arguments) {
        return ((MessageFormat) format.clone()).format(arguments);
    }
}
