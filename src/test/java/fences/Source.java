package fences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One Java file as text, and what the fences find wrong with it. */
public record Source(String path, String text) {

    private static final int LONGEST = 250;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public\\s+(?:(?:abstract|final|sealed|non-sealed|static)\\s+)*(?:class|interface|enum|record|@interface)\\s+\\w+");
    private static final Pattern LEFTOVER = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
    private static final Pattern WAITS_OR_SLEEPS = Pattern.compile("@Disabled\\b|Thread\\.sleep|waitForTimeout");
    private static final Pattern TEST = Pattern.compile("(?m)^\\s+@(Test|ParameterizedTest|TestFactory)\\b");
    private static final Pattern TEXT_IN_SCREEN = Pattern.compile(
            "(?:new (?:H[1-6]|Span|Paragraph|Div|Text|Button|PrimaryButton|NativeButton|NativeLabel|Sheet|HintLine|AudienceLine"
                    + "|Chip|EmptyState|ListItem|Html|TextField|TextArea|Checkbox|Select|ComboBox|Dialog)(?:<[^>]*>)?"
                    + "|\\.(?:setText|setLabel|setPlaceholder|setHelperText|setTitle|setAriaLabel|setHeaderTitle"
                    + "|setTooltipText|setErrorMessage|finding|under))\\(\\s*\"[^\"]*\\p{L}{2,}");

    public static List<Source> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<String> tooLong() {
        var lines = text.lines().count();
        return lines > LONGEST ? Optional.of(path + " has " + lines + " lines") : Optional.empty();
    }

    /** Each public type says in a sentence what it is; annotations may stand between. */
    public Optional<String> publicTypeWithoutSentence() {
        var type = PUBLIC_TYPE.matcher(text);
        if (!type.find()) {
            return Optional.empty();
        }
        var imports = text.lastIndexOf("\nimport ", type.start());
        var between = text.substring(imports < 0 ? 0 : imports, type.start());
        return between.contains("/**") ? Optional.empty() : Optional.of(path + ": " + type.group());
    }

    public Optional<String> leftover() {
        return first(LEFTOVER);
    }

    public Optional<String> testThatWaitsBlindlyOrDoesNotRun() {
        return first(WAITS_OR_SLEEPS);
    }

    /** Surefire runs {@code *Tests} and {@code *IT}; a test in a class of another name would never run. */
    public Optional<String> testsUnderAnotherName() {
        return TEST.matcher(text).find() && !path.matches(".*(Tests|IT|Contract)\\.java")
                ? Optional.of(path)
                : Optional.empty();
    }

    /** Words on a screen come from the translations; here only those that stand in the code itself. */
    public Optional<String> wordsOnScreen() {
        return first(TEXT_IN_SCREEN);
    }

    private Optional<String> first(Pattern pattern) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var line = text.substring(0, found.start()).lines().count();
        return Optional.of(path + " about line " + line + ": " + found.group());
    }
}
