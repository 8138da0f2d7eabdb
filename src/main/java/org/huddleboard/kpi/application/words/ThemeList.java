package org.huddleboard.kpi.application.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sorts comments of one language into themes by a list of words: {@code theme = word, stem*, two words}. The longest
 * entry that fits a place speaks for it, so that "not solved" is not counted as solved.
 */
final class ThemeList {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final String LANGUAGE = "-";

    private final String language;
    private final Map<String, List<Entry>> byFirstLetters;
    private final Set<String> small;

    private ThemeList(String language, Map<String, List<Entry>> byFirstLetters, Set<String> small) {
        this.language = language;
        this.byFirstLetters = byFirstLetters;
        this.small = small;
    }

    /** Words that follow each other, the last of which may be a stem. */
    private record Entry(String theme, List<String> words, boolean stem) {
        boolean fits(List<String> said, int at) {
            if (at + words.size() > said.size()) {
                return false;
            }
            var last = words.size() - 1;
            var tail = said.get(at + last);
            return said.subList(at, at + last).equals(words.subList(0, last))
                    && (stem ? tail.startsWith(words.get(last)) : tail.equals(words.get(last)));
        }
    }

    static ThemeList of(String language, Stream<String> lines) {
        var entries = new LinkedHashMap<String, List<Entry>>();
        var small = new HashSet<String>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var parts = line.split("=", 2);
            var theme = parts[0].strip();
            Arrays.stream(parts[1].split(",")).map(String::strip).forEach(entry -> {
                var words = words(entry);
                if (theme.equals(LANGUAGE)) {
                    small.addAll(words);
                } else {
                    entries.computeIfAbsent(start(words.getFirst()), _ -> new ArrayList<>())
                            .add(new Entry(theme, words, entry.endsWith("*")));
                }
            });
        });
        return new ThemeList(language, Map.copyOf(entries), Set.copyOf(small));
    }

    String language() {
        return language;
    }

    /** Themes of a comment, each once, in the order in which it names them. */
    List<String> in(List<String> said) {
        var themes = new ArrayList<String>();
        var at = 0;
        while (at < said.size()) {
            var place = at;
            var fitting = byFirstLetters.getOrDefault(start(said.get(at)), List.of()).stream()
                    .filter(entry -> entry.fits(said, place))
                    .reduce((one, other) -> other.words().size() > one.words().size() ? other : one);
            fitting.map(Entry::theme).filter(theme -> !themes.contains(theme)).ifPresent(themes::add);
            at += fitting.map(entry -> entry.words().size()).orElse(1);
        }
        return List.copyOf(themes);
    }

    /** How many small words of this language a comment has. */
    long speaks(List<String> said) {
        return said.stream().filter(small::contains).count();
    }

    /** The themes there are. */
    Set<String> themes() {
        var themes = new HashSet<String>();
        byFirstLetters.values().forEach(entries -> entries.forEach(entry -> themes.add(entry.theme())));
        return Set.copyOf(themes);
    }

    /** The words of a comment in small letters, without accents; "didn’t" stays two words, as in the list. */
    static List<String> words(String text) {
        var plain =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(NO_WORD.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Entries are found by their first two letters: a comment of a few words asks a handful of them. */
    private static String start(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }
}
