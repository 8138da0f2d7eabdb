package fences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentence files of one folder, by language and key, and what the fences find wrong with them. */
public final class Sentences {

    private static final Pattern FILE = Pattern.compile("([a-z]+)(?:-[a-z]+)?(?:_([a-z]{2}))?\\.properties");
    private static final Pattern KEY = Pattern.compile("[\"']([a-z]+(?:\\.[A-Za-z0-9_-]+)*\\.?)[\"']");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();
    private final List<String> misplaced = new ArrayList<>();

    public Sentences(Path folder) {
        try (var files = Files.list(folder)) {
            files.sorted().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        var name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return;
        }
        var language = name.group(2) == null ? "en" : name.group(2);
        var sentences = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            sentences.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var key : sentences.stringPropertyNames()) {
            if (!key.startsWith(name.group(1) + ".")) {
                misplaced.add(key + " in " + file.getFileName());
            }
            byLanguage.computeIfAbsent(language, _ -> new TreeMap<>()).put(key, sentences.getProperty(key));
        }
    }

    public Map<String, Map<String, String>> byLanguage() {
        return byLanguage;
    }

    /** Keys that stand in another module's file. */
    public List<String> misplaced() {
        return misplaced;
    }

    /** Keys that one language has and another has not. */
    public List<String> untranslated() {
        var all = new TreeSet<String>();
        byLanguage.values().forEach(sentences -> all.addAll(sentences.keySet()));
        return byLanguage.entrySet().stream()
                .flatMap(language -> all.stream()
                        .filter(key -> !language.getValue().containsKey(key))
                        .map(key -> language.getKey() + " has no " + key))
                .toList();
    }

    /** Patterns that cannot be said: an ASCII apostrophe swallows arguments, a stray brace throws, blanks say nothing. */
    public List<String> unsayable() {
        return all().filter(sentence -> !sayable(sentence.getKey(), sentence.getValue()))
                .map(sentence -> sentence.getKey() + "=" + sentence.getValue())
                .toList();
    }

    private static boolean sayable(String key, String pattern) {
        try {
            new MessageFormat(pattern);
            // The pattern of a date quotes its words, doubled for the message around it.
            var words = key.endsWith("Pattern") ? pattern.replace("''", "") : pattern;
            return words.indexOf('\'') < 0 && !words.isBlank();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Keys whose languages name different arguments. */
    public List<String> unlike() {
        var arguments = new HashMap<String, TreeSet<String>>();
        var unlike = new TreeSet<String>();
        all().forEach(sentence -> {
            var named = ARGUMENT.matcher(sentence.getValue())
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            var before = arguments.putIfAbsent(sentence.getKey(), named);
            if (before != null && !before.equals(named)) {
                unlike.add(sentence.getKey());
            }
        });
        return List.copyOf(unlike);
    }

    /** Keys that no source names, whole or by a beginning such as {@code "kpi.code."} or {@code "kpi.code.AHT"}. */
    public List<String> unused(List<Source> sources) {
        var named = literals(sources);
        var beginnings = named.stream()
                .filter(text -> text.matches("[^.]+\\.[^.]+(\\..*)?"))
                .map(text -> text.endsWith(".") ? text : text + ".")
                .filter(text -> text.chars().filter(letter -> letter == '.').count() > (named.contains(text) ? 1 : 2))
                .toList();
        return keys().stream()
                .filter(key -> !named.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .toList();
    }

    /** Texts in the sources that look like a key of a module with sentences, and that nobody wrote. */
    public List<String> unwritten(List<Source> sources) {
        var keys = keys();
        var modules =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        return literals(sources).stream()
                .filter(text -> text.matches("[a-z]+(\\.[A-Za-z0-9_-]+){2,}"))
                .filter(text -> modules.contains(text.substring(0, text.indexOf('.'))))
                .filter(text -> !keys.contains(text))
                .filter(text -> keys.stream().noneMatch(key -> key.startsWith(text + ".")))
                .toList();
    }

    private static TreeSet<String> literals(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> KEY.matcher(source.text()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<String> keys() {
        return all().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private java.util.stream.Stream<Map.Entry<String, String>> all() {
        return byLanguage.values().stream().flatMap(sentences -> sentences.entrySet().stream());
    }
}
