package org.huddleboard.feedback.domain;

import java.util.List;

/** Of whom a word is said, as far as its sentence shows: the nearest subject before it, else the nearest after. */
final class WhoIsMeant {
    private static final int LOOK_AHEAD = 3;

    private final Vocabulary vocabulary;
    private final List<Token> tokens;

    WhoIsMeant(Vocabulary vocabulary, List<Token> tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
    }

    /** Whether a trait is plainly somebody else's. */
    boolean isTraitOfSomebodyElse(int at) {
        return describesTheNextNoun(at) || doneBySomebodyElse(at);
    }

    /** Whether it is plainly said of what somebody other than the reader did. */
    boolean doneBySomebodyElse(int at) {
        return nearest(at) == Meant.OTHER;
    }

    private Meant nearest(int at) {
        for (var i = at - 1; i >= 0 && sameSentence(i, at); i--) {
            var meant = subject(i);
            if (meant != Meant.UNKNOWN) {
                return meant;
            }
        }
        for (var i = at + 1; i <= at + LOOK_AHEAD && i < tokens.size() && sameSentence(i, at); i++) {
            var meant = subject(i);
            if (meant != Meant.UNKNOWN) {
                return meant;
            }
        }
        return Meant.UNKNOWN;
    }

    private Meant subject(int i) {
        var word = tokens.get(i).word();
        if (tokens.get(i).quoted()) {
            return Meant.UNKNOWN;
        }
        if (vocabulary.addresses(word)) {
            return Meant.YOU;
        }
        if (vocabulary.tellsOfOthers(word)) {
            return Meant.OTHER;
        }
        // A noun is the subject only where its verb follows: in "you spoke to the customer rudely" it is not.
        return vocabulary.otherNouns.contains(word) && verbFollows(i) ? Meant.OTHER : Meant.UNKNOWN;
    }

    private boolean verbFollows(int i) {
        return isVerb(i, i + 1) || (isPlain(i, i + 1) && isVerb(i, i + 2));
    }

    private boolean isVerb(int noun, int at) {
        if (at >= tokens.size() || !sameSentence(noun, at)) {
            return false;
        }
        var word = tokens.get(at).word();
        return vocabulary.verbsAfterNoun.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    }

    /** "El sistema nuevo siempre …": one word between the noun and its verb, and none that begins something else. */
    private boolean isPlain(int noun, int at) {
        if (at >= tokens.size() || !sameSentence(noun, at)) {
            return false;
        }
        var word = tokens.get(at).word();
        return !vocabulary.linking.contains(word) && !vocabulary.addresses(word) && !word.endsWith("ly");
    }

    /** "A rude and tired caller": the trait is the caller's. */
    private boolean describesTheNextNoun(int at) {
        for (var i = at + 1; i <= at + LOOK_AHEAD && i < tokens.size() && sameSentence(i, at); i++) {
            var word = tokens.get(i).word();
            if (vocabulary.otherNouns.contains(word)) {
                return true;
            }
            if (vocabulary.linking.contains(word) && !word.equals("and") && !word.equals("y")) {
                return false;
            }
        }
        return followsItsNoun(at);
    }

    /** Spanish puts the trait behind: "un cliente grosero". */
    private boolean followsItsNoun(int at) {
        return at > 0
                && sameSentence(at - 1, at)
                && vocabulary.otherNouns.contains(tokens.get(at - 1).word());
    }

    private boolean sameSentence(int one, int other) {
        return tokens.get(one).sentence() == tokens.get(other).sentence();
    }

    private enum Meant {
        YOU,
        OTHER,
        UNKNOWN
    }
}
