package org.huddleboard.feedback.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.LanguageHint;
import org.huddleboard.feedback.LanguageHint.Kind;
import org.springframework.stereotype.Component;

/**
 * Reads a part of a card as its receiver will, with local word lists alone: words for a person instead of what the
 * person did, absolutes, and a situation without time or place. Quoted words and words about others are left alone.
 */
@Component
public class LanguageHints {
    private static final int COPULA_WITHIN = 4;

    private final Map<String, Vocabulary> vocabularies =
            Map.of("en", Vocabulary.of(Locale.ENGLISH), "es", Vocabulary.of(Locale.of("es")));

    /** In the order of the text, what is missing last; none for languages without word lists and for thanks. */
    public List<LanguageHint> about(FeedbackPart part, String text, Locale language) {
        var vocabulary = vocabularies.get(language.getLanguage());
        if (vocabulary == null || part == FeedbackPart.WORDS || text.isBlank()) {
            return List.of();
        }
        var tokens = Token.read(text, language);
        var hints = new ArrayList<LanguageHint>();
        var meant = new WhoIsMeant(vocabulary, tokens);
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).quoted()) {
                continue;
            }
            var traits = traitWords(vocabulary, tokens, meant, i);
            var absolutes = part.looksAhead() ? 0 : absoluteWords(vocabulary, tokens, meant, i);
            if (traits > 0) {
                hints.add(hint(Kind.TRAIT, text, tokens, i, traits));
            } else if (absolutes > 0) {
                hints.add(hint(Kind.ABSOLUTE, text, tokens, i, absolutes));
            }
            i += Math.max(0, Math.max(traits, absolutes) - 1);
        }
        if (part.tellsTheMoment()) {
            hints.addAll(new MomentCheck(vocabulary).missing(tokens));
        }
        return List.copyOf(hints);
    }

    private static int traitWords(Vocabulary vocabulary, List<Token> tokens, WhoIsMeant meant, int at) {
        var length = vocabulary.traits.lengthAt(tokens, at);
        if (length > 0) {
            return softened(vocabulary, tokens, at) || meant.isTraitOfSomebodyElse(at) ? 0 : length;
        }
        return vocabulary.traitsAfterYouAre.contains(tokens.get(at).word()) && saidAsYouAre(vocabulary, tokens, at)
                ? 1
                : 0;
    }

    /** A copula shortly before, and the reader before that; Spanish says both in one word. */
    private static boolean saidAsYouAre(Vocabulary vocabulary, List<Token> tokens, int at) {
        var sentence = tokens.get(at).sentence();
        var last = at + 1 < tokens.size() && tokens.get(at + 1).sentence() == sentence
                ? tokens.get(at + 1).word()
                : "";
        if (vocabulary.otherNouns.contains(last) && !vocabulary.kindsOfPeople.contains(last)) {
            return false;
        }
        for (var i = at - 1; i >= 0 && i >= at - COPULA_WITHIN && tokens.get(i).sentence() == sentence; i--) {
            var word = tokens.get(i).word();
            if (vocabulary.copula.contains(word)) {
                return vocabulary.addresses(word)
                        || (i > 0 && vocabulary.addresses(tokens.get(i - 1).word()))
                        || (i > 1 && vocabulary.addresses(tokens.get(i - 2).word()));
            }
        }
        return false;
    }

    private static int absoluteWords(Vocabulary vocabulary, List<Token> tokens, WhoIsMeant meant, int at) {
        var crowd = vocabulary.crowd.lengthAt(tokens, at);
        if (crowd > 0) {
            var next = at + crowd;
            return next < tokens.size()
                            && vocabulary.crowdVerbs.contains(tokens.get(next).word())
                    ? crowd
                    : 0;
        }
        var length = vocabulary.absolutes.lengthAt(tokens, at);
        if (length == 0 || softened(vocabulary, tokens, at) || meant.doneBySomebodyElse(at)) {
            return 0;
        }
        var next = at + length;
        return next < tokens.size()
                        && vocabulary.harmlessAfterAbsolute.contains(
                                tokens.get(next).word())
                ? 0
                : length;
    }

    /** "Not always", "were not rude": the author has thought of it already. */
    private static boolean softened(Vocabulary vocabulary, List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at - 1).sentence() == tokens.get(at).sentence()
                && vocabulary.softenedBy.contains(tokens.get(at - 1).word());
    }

    private static LanguageHint hint(Kind kind, String text, List<Token> tokens, int at, int length) {
        var start = tokens.get(at).start();
        var end = tokens.get(at + length - 1).end();
        return new LanguageHint(kind, start, end, text.substring(start, end));
    }
}
