package org.huddleboard.privacy.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.huddleboard.privacy.TextGuard.Finding;
import org.huddleboard.privacy.TextGuard.Kind;

/** Payment cards: an issuer's prefix, that issuer's length, and the check digit, whatever blanks or dashes stand between. */
final class CardNumbers {
    private static final Pattern RUN = Pattern.compile("\\d(?:[\\s.\\-\u2010-\u2015]{0,2}\\d){12,}");
    private static final Pattern ISSUED = Pattern.compile(String.join(
            "|",
            "4(\\d{12}|\\d{15}|\\d{18})",
            "(5[1-5]\\d{2}|222[1-9]|22[3-9]\\d|2[3-6]\\d{2}|27[01]\\d|2720)\\d{12}",
            "3[47]\\d{13}",
            "(6011|64[4-9]\\d|65\\d{2}|62\\d{2}|35(2[89]|[3-8]\\d))\\d{12,15}",
            "3(0[0-5]|[689]\\d)(\\d{11}|\\d{13,16})",
            "(5018|5020|5038|5893|6304|6759|676[1-3])\\d{9,15}"));

    private CardNumbers() {}

    static Stream<Finding> in(String text) {
        return RUN.matcher(text).results().flatMap(run -> {
            var digits = IntStream.range(run.start(), run.end())
                    .filter(at -> Character.isDigit(text.charAt(at)))
                    .boxed()
                    .toList();
            return first(text, digits).stream();
        });
    }

    /** Only whole groups count: a number that merely has a card's digits somewhere inside is none. */
    private static List<Finding> first(String text, List<Integer> digits) {
        for (var from = 0; from < digits.size(); from++) {
            if (from > 0 && digits.get(from) == digits.get(from - 1) + 1) {
                continue;
            }
            for (var to = Math.min(digits.size(), from + 19); to >= from + 13; to--) {
                var whole = to == digits.size() || digits.get(to) > digits.get(to - 1) + 1;
                if (whole && isCard(text, digits.subList(from, to))) {
                    return List.of(new Finding(Kind.CARD_NUMBER, digits.get(from), digits.get(to - 1) + 1));
                }
            }
        }
        return List.of();
    }

    private static boolean isCard(String text, List<Integer> digits) {
        var number = new StringBuilder();
        digits.forEach(at -> number.append(Character.digit(text.charAt(at), 10)));
        return ISSUED.matcher(number).matches() && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(number.toString());
    }
}
