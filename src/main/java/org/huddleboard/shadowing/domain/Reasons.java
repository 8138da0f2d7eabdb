package org.huddleboard.shadowing.domain;

import org.huddleboard.shared.BrokenRule;

/** Why somebody took something back: short, and never left out. */
final class Reasons {
    private Reasons() {}

    static String checked(String reason) {
        var words = reason.strip();
        if (words.isEmpty()) {
            throw BrokenRule.at("reason", "shadowing.rule.reasonMissing");
        }
        if (words.length() > ShadowingSession.LONGEST_REASON) {
            throw BrokenRule.at("reason", "shadowing.rule.reasonTooLong", ShadowingSession.LONGEST_REASON);
        }
        return words;
    }
}
