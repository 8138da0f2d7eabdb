package org.huddleboard.tips.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.domain.Filing;
import org.huddleboard.tips.domain.TipText;

/** What somebody wrote down: where it is filed and what it says; parts that were left out are empty. */
public record TipWords(
        @NotNull TipKind kind,
        @NotNull ContactReason reason,
        @NotNull TipChannel channel,
        @NotNull String language,
        @NotNull @Size(max = 400) String title,
        @NotNull @Size(max = 700) String scenario,
        @NotNull @Size(max = 200) String question,
        @NotNull @Size(max = MAX_PART) String doThis,
        @NotNull @Size(max = MAX_PART) String say,
        @NotNull @Size(max = MAX_PART) String avoid) {
    /** Longest text of one part, in letters; the words of all parts are counted beside it. */
    public static final int MAX_PART = 1_200;

    /** How many words do, say and avoid may have together. */
    public static final int MOST_WORDS = TipText.MOST_WORDS;

    /** How many words these parts have together. */
    public static int count(String... parts) {
        return TipText.words(parts);
    }

    Filing filing() {
        return new Filing(kind, reason, channel, language);
    }

    TipText text() {
        return kind == TipKind.PRACTICE
                ? TipText.practice(title, scenario, question, doThis, say, avoid)
                : TipText.tip(title, doThis, say, avoid);
    }
}
