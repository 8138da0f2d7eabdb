package org.huddleboard.feedback.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists of one language, read from {@code hints/<language>.properties}. */
final class Vocabulary {
    final Phrases traits;
    final Set<String> traitsAfterYouAre;
    final Set<String> copula;
    final Phrases absolutes;
    final Phrases crowd;
    final Set<String> crowdVerbs;
    final Set<String> softenedBy;
    final Set<String> harmlessAfterAbsolute;
    final Set<String> you;
    final Set<String> youEndings;
    final Set<String> otherPronouns;
    final Set<String> otherEndings;
    final Set<String> kindsOfPeople;
    final Set<String> otherNouns;
    final Set<String> verbsAfterNoun;
    final Set<String> linking;
    final Phrases time;
    final Set<String> place;
    final Set<String> determiners;
    final Set<String> namesContactAfter;

    private Vocabulary(Properties lists) {
        traits = new Phrases(words(lists, "traits"));
        traitsAfterYouAre = set(lists, "traits.after.you.are");
        copula = set(lists, "copula");
        absolutes = new Phrases(words(lists, "absolutes"));
        crowd = new Phrases(words(lists, "crowd"));
        crowdVerbs = set(lists, "crowd.verbs");
        softenedBy = set(lists, "softened.by");
        harmlessAfterAbsolute = set(lists, "harmless.after.absolute");
        you = set(lists, "you");
        youEndings = set(lists, "you.endings");
        otherPronouns = set(lists, "others.pronouns");
        otherEndings = set(lists, "others.endings");
        kindsOfPeople = set(lists, "kinds.of.people");
        otherNouns = set(lists, "others.nouns");
        verbsAfterNoun = set(lists, "verbs.after.noun");
        linking = set(lists, "linking");
        time = new Phrases(words(lists, "time"));
        place = set(lists, "place");
        determiners = set(lists, "determiners");
        namesContactAfter = set(lists, "names.contact.after");
    }

    static Vocabulary of(Locale language) {
        var file = "/hints/" + language.getLanguage() + ".properties";
        var lists = new Properties();
        try (var stream = Vocabulary.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no word lists for " + language);
            }
            lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(lists);
    }

    private static Set<String> set(Properties lists, String name) {
        return words(lists, name).stream().collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(Properties lists, String name) {
        var list = lists.getProperty(name, "");
        return list.isBlank()
                ? List.of()
                : Arrays.stream(list.split(",")).map(String::strip).distinct().toList();
    }

    boolean addresses(String word) {
        return you.contains(word) || (word.length() > 5 && youEndings.stream().anyMatch(word::endsWith));
    }

    /** Whether the form of the word alone says that somebody else did it. */
    boolean tellsOfOthers(String word) {
        return otherPronouns.contains(word)
                || (word.length() > 3 && otherEndings.stream().anyMatch(word::endsWith));
    }

    /** Word lists with phrases of several words in them. */
    static final class Phrases {
        private final Map<String, List<List<String>>> byFirstWord;

        Phrases(List<String> phrases) {
            byFirstWord = phrases.stream()
                    .map(phrase -> List.of(phrase.split(" ")))
                    .collect(Collectors.groupingBy(List::getFirst));
        }

        /** How many words from here on are one of the phrases, the longest first; 0 if none is. */
        int lengthAt(List<Token> tokens, int at) {
            return Stream.ofNullable(byFirstWord.get(tokens.get(at).word()))
                    .flatMap(List::stream)
                    .filter(phrase -> stands(phrase, tokens, at))
                    .mapToInt(List::size)
                    .max()
                    .orElse(0);
        }

        private static boolean stands(List<String> phrase, List<Token> tokens, int at) {
            if (at + phrase.size() > tokens.size()) {
                return false;
            }
            for (var i = 0; i < phrase.size(); i++) {
                if (!tokens.get(at + i).word().equals(phrase.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
