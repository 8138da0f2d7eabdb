package fences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The use-case files of one folder and the tests they name as {@code `FeedbackViewTests.receiverSees…`}. */
public final class UseCases {

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Tests|IT))[.#](\\w+)`");

    private final Map<Path, String> files;

    public UseCases(Path folder) {
        try (var found = Files.list(folder)) {
            files = found.filter(file -> file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .collect(Collectors.toMap(file -> file, UseCases::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> withoutATest() {
        return files.entrySet().stream()
                .filter(file -> !NAMED.matcher(file.getValue()).find())
                .map(file -> file.getKey().getFileName().toString())
                .toList();
    }

    public List<String> testsThatDoNotExist(List<Source> tests) {
        return files.values().stream()
                .flatMap(text -> NAMED.matcher(text).results())
                .filter(named -> tests.stream().noneMatch(test -> has(test, named.group(1), named.group(2))))
                .map(named -> named.group(1) + "." + named.group(2))
                .toList();
    }

    private static boolean has(Source test, String type, String method) {
        return test.path().endsWith("/" + type + ".java") && test.text().contains(" " + method + "(");
    }
}
