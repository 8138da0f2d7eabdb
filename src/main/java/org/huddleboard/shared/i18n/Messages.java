package org.huddleboard.shared.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
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
 * i18n/<module>_es.properties} in Spanish. Patterns are {@link MessageFormat}'s, so apostrophes are typographic.
 */
@Component
public class Messages {
    public static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.of("es"));

    private final Map<String, Map<String, String>> sentences;
    /** Taken apart once; a format serves one thread, so each use takes a copy. */
    private final Map<Sentence, MessageFormat> formats = new ConcurrentHashMap<>();

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
        var pattern = sentences.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        if (pattern == null) {
            pattern = sentences.getOrDefault("en", Map.of()).getOrDefault(key, key);
        }
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : format(new Sentence(locale, pattern)).format(arguments);
    }

    private MessageFormat format(Sentence sentence) {
        return LANGUAGES.contains(sentence.locale())
                ? (MessageFormat)
                        formats.computeIfAbsent(sentence, Sentence::format).clone()
                : sentence.format();
    }

    private record Sentence(Locale locale, String pattern) {
        MessageFormat format() {
            return new MessageFormat(pattern, locale);
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
