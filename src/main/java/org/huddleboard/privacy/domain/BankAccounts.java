package org.huddleboard.privacy.domain;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.IBANValidator;
import org.huddleboard.privacy.TextGuard.Finding;
import org.huddleboard.privacy.TextGuard.Kind;

/** Bank accounts: an IBAN that checks, or a British sort code said as such or followed by an account number. */
final class BankAccounts {
    private static final Pattern IBAN =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Alpha}{2}\\d{2}(?:[ -]?[\\p{Alpha}\\d]){11,30}");
    private static final Pattern SORT_AND_ACCOUNT = Pattern.compile(
            "(?<![\\d-])(\\d{2})[- ](\\d{2})[- ](\\d{2})(?![\\d-])([^\\d\\n]{1,30})(?<!\\d)\\d{8}(?!\\d)");
    private static final Pattern SAID_SORT_CODE = Pattern.compile(
            "sort\\s?code[^\\d\\n]{0,15}(?<!\\d)\\d{2}[- ]?\\d{2}[- ]?\\d{2}(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT_WORD = Pattern.compile("\\b(a/?c|acc(oun)?t)\\b", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 15;

    private BankAccounts() {}

    static Stream<Finding> in(String text) {
        var ibans = IBAN.matcher(text).results().flatMap(found -> iban(text, found));
        var british = SORT_AND_ACCOUNT.matcher(text).results().filter(found -> !isDateAndCase(found));
        var said = SAID_SORT_CODE.matcher(text).results();
        return Stream.concat(ibans, Stream.concat(said, british).map(found -> at(found.start(), found.end())));
    }

    /** The words after an IBAN look like more of it, so every length is tried, the longest first. */
    private static Stream<Finding> iban(String text, MatchResult found) {
        for (var end = found.end(); end > found.start() + SHORTEST - 1; end--) {
            var closed = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            var bare = text.substring(found.start(), end).replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
            if (closed && IBANValidator.getInstance().isValid(bare)) {
                return Stream.of(at(found.start(), end));
            }
        }
        return Stream.empty();
    }

    /** "17-11-26, case 12345678" is a day and a case unless an account is spoken of. */
    private static boolean isDateAndCase(MatchResult found) {
        var first = Integer.parseInt(found.group(1));
        var second = Integer.parseInt(found.group(2));
        var date = first >= 1 && first <= 31 && second >= 1 && second <= 12;
        return date && !ACCOUNT_WORD.matcher(found.group(4)).find();
    }

    private static Finding at(int start, int end) {
        return new Finding(Kind.BANK_ACCOUNT, start, end);
    }
}
