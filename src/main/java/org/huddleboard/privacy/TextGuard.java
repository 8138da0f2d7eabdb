package org.huddleboard.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps customers' details out of free text: card numbers, phone numbers, e-mail addresses, bank accounts. */
public interface TextGuard {
    /** Refuses as a broken rule told at {@code field}, naming the place and kind of the first detail found. */
    void check(String field, @Nullable String text);

    /** Everything found, in order; empty when the text may be kept. */
    List<Finding> findings(String text);

    /** What was found and where; the digits themselves are not repeated. */
    record Finding(Kind kind, int start, int end) {}

    enum Kind {
        CARD_NUMBER,
        PHONE_NUMBER,
        EMAIL_ADDRESS,
        BANK_ACCOUNT
    }
}
