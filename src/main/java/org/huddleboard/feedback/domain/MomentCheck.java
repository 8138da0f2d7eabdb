package org.huddleboard.feedback.domain;

import java.util.ArrayList;
import java.util.List;
import org.huddleboard.feedback.LanguageHint;

/** Whether a situation can be found again: a time or a contact that is named, and a place or contact at all. */
final class MomentCheck {
    /** Fewer words are not a situation yet. */
    private static final int ENOUGH_WORDS = 3;

    private static final int LOOK_BACK = 4;

    private final Vocabulary vocabulary;

    MomentCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<LanguageHint> missing(List<Token> tokens) {
        if (tokens.size() < ENOUGH_WORDS) {
            return List.of();
        }
        var time = false;
        var place = false;
        var named = false;
        for (var i = 0; i < tokens.size(); i++) {
            time |= tokens.get(i).isNumber() || vocabulary.time.lengthAt(tokens, i) > 0;
            if (vocabulary.place.contains(tokens.get(i).word())) {
                place = true;
                named |= isNamed(tokens, i);
            }
        }
        var hints = new ArrayList<LanguageHint>();
        if (!time && !named) {
            hints.add(new LanguageHint(LanguageHint.Kind.NO_TIME));
        }
        if (!place) {
            hints.add(new LanguageHint(LanguageHint.Kind.NO_PLACE));
        }
        return hints;
    }

    /** "The Harrogate refund call" or "the call about the refund", not just "a call". */
    private boolean isNamed(List<Token> tokens, int at) {
        var definite = false;
        for (var i = at - 1; i >= 0 && i >= at - LOOK_BACK; i--) {
            if (vocabulary.determiners.contains(tokens.get(i).word())) {
                definite = true;
                if (i < at - 1) {
                    return true;
                }
            }
        }
        return definite
                && at + 1 < tokens.size()
                && vocabulary.namesContactAfter.contains(tokens.get(at + 1).word());
    }
}
