package org.huddleboard.tips.domain;

import jakarta.persistence.Embeddable;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.tips.TipKind;

/** The words of one revision; a part that was left out is empty. */
@Embeddable
public record TipText(String title, String scenario, String question, String doThis, String say, String avoid) {
    public static final int LONGEST_TITLE = 80;
    /** Do, say and avoid together. */
    public static final int MOST_WORDS = 120;

    public static TipText tip(String title, String doThis, String say, String avoid) {
        return new TipText(title.strip(), "", "", doThis.strip(), say.strip(), avoid.strip());
    }

    public static TipText practice(
            String title, String scenario, String question, String doThis, String say, String avoid) {
        return new TipText(
                title.strip(), scenario.strip(), question.strip(), doThis.strip(), say.strip(), avoid.strip());
    }

    /** How much of {@link #MOST_WORDS} do, say and avoid take together. */
    public static int words(String... parts) {
        var words = 0;
        for (var part : parts) {
            words += part.isBlank() ? 0 : part.strip().split("\\s+").length;
        }
        return words;
    }

    int words() {
        return words(doThis, say, avoid);
    }

    TipText checkedFor(TipKind kind) {
        if (title.isEmpty()) {
            throw BrokenRule.at("title", "tips.rule.title");
        }
        if (title.length() > LONGEST_TITLE) {
            throw BrokenRule.at("title", "tips.rule.titleLong", LONGEST_TITLE);
        }
        if (doThis.isEmpty() && say.isEmpty()) {
            throw BrokenRule.at("doThis", "tips.rule.doOrSay");
        }
        if (words() > MOST_WORDS) {
            throw BrokenRule.at("doThis", "tips.rule.tooManyWords", MOST_WORDS, words());
        }
        if (kind == TipKind.PRACTICE && (scenario.isEmpty() || question.isEmpty())) {
            throw BrokenRule.at("scenario", "tips.rule.practiceAsks");
        }
        return this;
    }
}
