package org.huddleboard.shared.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Sentences by key, one file a module and language: {@code i18n/<module>.properties} in English, {@code
 * i18n/<module>_es.properties} in Spanish. Patterns are {@link java.text.MessageFormat}'s, so apostrophes are typographic.
 */
@Component
public class Messages {
    public static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.of("es"));

    private final Map<String, Map<String, String>> sentences;
    /** Taken apart once. */
    private final Map<Sentence, SentencePattern> patterns = new ConcurrentHashMap<>();

    public Messages() {
        sentences = LANGUAGES.stream().collect(Collectors.toMap(Locale::getLanguage, Messages::read));
    }

    private static Map<String, String> read(Locale language) {
        var pattern = language.getLanguage().equals("en") ? "i18n/*.properties" : "i18n/*_" + language + ".properties";
        var found = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
                var english = language.getLanguage().equals("en");
                if (english && String.valueOf(file.getFilename()).contains("_")) {
                    continue;
                }
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> found.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(found);
    }

    /** The sentence in that language, English where it has none; the key itself where nobody wrote it. */
    public String say(Locale locale, String key, Object... arguments) {
        var pattern = pattern(locale, key);
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : pattern(new Sentence(locale, pattern)).say(arguments);
    }

    String pattern(Locale locale, String key) {
        var pattern = sentences.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        return pattern == null ? sentences.getOrDefault("en", Map.of()).getOrDefault(key, key) : pattern;
    }

    private SentencePattern pattern(Sentence sentence) {
        return LANGUAGES.contains(sentence.locale())
                ? patterns.computeIfAbsent(sentence, Sentence::pattern)
                : sentence.pattern();
    }

    private record Sentence(Locale locale, String words) {
        SentencePattern pattern() {
            return SentencePattern.of(words, locale);
        }
    }

    public boolean knows(String key) {
        return sentences.getOrDefault("en", Map.of()).containsKey(key);
    }

    /** Every key a language has, for the tests that compare them. */
    public Set<String> keys(Locale locale) {
        return sentences.getOrDefault(locale.getLanguage(), Map.of()).keySet();
    }
}
