package org.huddleboard.privacy.application;

import java.util.List;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.privacy.domain.CustomerDetails;
import org.huddleboard.shared.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses free text that holds a customer's details, and says where, without saying them again. */
@Component
class GuardedText implements TextGuard {
    private static final int TAIL = 4;

    @Override
    public void check(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        findings(text).stream().findFirst().ifPresent(found -> {
            throw BrokenRule.at(
                    field,
                    key(found.kind()),
                    String.valueOf(found.start() + 1),
                    String.valueOf(found.end()),
                    tail(text.substring(found.start(), found.end())));
        });
    }

    @Override
    public List<Finding> findings(String text) {
        return CustomerDetails.in(text);
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case CARD_NUMBER -> "privacy.guard.card";
            case PHONE_NUMBER -> "privacy.guard.phone";
            case EMAIL_ADDRESS -> "privacy.guard.email";
            case BANK_ACCOUNT -> "privacy.guard.account";
        };
    }

    /** Enough to find the place by eye, too little to use. */
    private static String tail(String detail) {
        var bare = detail.replaceAll("[^\\p{L}\\d]", "");
        return bare.substring(Math.max(0, bare.length() - TAIL));
    }
}
