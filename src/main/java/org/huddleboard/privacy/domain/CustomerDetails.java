package org.huddleboard.privacy.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huddleboard.privacy.TextGuard.Finding;
import org.huddleboard.privacy.TextGuard.Kind;

/** Finds what belongs to a customer and not on a board; where two readings overlap, the graver one is told. */
public final class CustomerDetails {
    private static final Pattern E_MAIL =
            Pattern.compile("[\\p{L}\\d._%+'-]+@[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?(?:\\.[\\p{L}\\d-]{2,})+");

    private CustomerDetails() {}

    /** In the order in which they stand in the text. */
    public static List<Finding> in(String text) {
        var told = new ArrayList<Finding>();
        Stream.of(CardNumbers.in(text), BankAccounts.in(text), eMails(text), PhoneNumbers.in(text))
                .flatMap(found -> found)
                .filter(found -> told.stream().noneMatch(other -> overlap(found, other)))
                .forEach(told::add);
        told.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(told);
    }

    private static Stream<Finding> eMails(String text) {
        return E_MAIL.matcher(text).results().map(found -> new Finding(Kind.EMAIL_ADDRESS, found.start(), found.end()));
    }

    private static boolean overlap(Finding one, Finding other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
