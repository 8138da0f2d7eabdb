package org.huddleboard.privacy.domain;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huddleboard.privacy.TextGuard.Finding;
import org.huddleboard.privacy.TextGuard.Kind;

/** Phone numbers as they are dialled in Britain, Spain and the Philippines, and from anywhere with a country code. */
final class PhoneNumbers {
    private static final List<String> REGIONS = List.of("GB", "ES", "PH");
    /** Case numbers have up to eight digits; what is that short is no customer's number. */
    private static final int FEWEST_DIGITS = 9;

    private static final long TRIES = 1_000;

    private PhoneNumbers() {}

    static Stream<Finding> in(String text) {
        return REGIONS.stream().flatMap(region -> numbers(text, region));
    }

    private static Stream<Finding> numbers(String text, String region) {
        var found = PhoneNumberUtil.getInstance().findNumbers(text, region, Leniency.VALID, TRIES);
        return StreamSupport.stream(found.spliterator(), false)
                .filter(PhoneNumbers::isLongEnough)
                .map(match -> new Finding(Kind.PHONE_NUMBER, match.start(), match.end()));
    }

    private static boolean isLongEnough(PhoneNumberMatch match) {
        return match.rawString().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
}
