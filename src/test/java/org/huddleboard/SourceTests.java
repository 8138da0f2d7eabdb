package org.huddleboard;

import static org.assertj.core.api.Assertions.assertThat;

import fences.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be read from the source text; each rule is tried on a deliberate violation first. */
class SourceTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Path VIOLATIONS = Path.of("src/test/resources/fences/violations");

    @Test
    void filesStayShort() throws IOException {
        assertThat(new Source("Long.java", "line\n".repeat(251)).tooLong()).isPresent();

        assertThat(found(MAIN, Source::tooLong)).isEmpty();
        assertThat(found(TEST, Source::tooLong)).isEmpty();
    }

    @Test
    void publicTypesSayWhatTheyAre() throws IOException {
        assertThat(violation("WordyView").publicTypeWithoutSentence()).isPresent();

        assertThat(found(MAIN, Source::publicTypeWithoutSentence)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        assertThat(violation("WordyView").leftover()).isPresent();

        assertThat(found(MAIN, Source::leftover)).isEmpty();
        assertThat(found(TEST, Source::leftover)).isEmpty();
    }

    @Test
    void screensTakeTheirWordsFromTheTranslations() throws IOException {
        assertThat(violation("WordyView").wordsOnScreen()).isPresent();

        assertThat(found(MAIN, Source::wordsOnScreen)).isEmpty();
    }

    @Test
    void testsRunUnderANameThatIsRunAndDoNotWaitBlindly() throws IOException {
        assertThat(violation("SleepyChecks").testsUnderAnotherName()).isPresent();
        assertThat(violation("SleepyChecks").testThatWaitsBlindlyOrDoesNotRun()).isPresent();

        assertThat(found(TEST, Source::testsUnderAnotherName)).isEmpty();
        assertThat(found(TEST, Source::testThatWaitsBlindlyOrDoesNotRun)).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        var marked = Source.under(MAIN).stream()
                .filter(source -> source.path().endsWith("/package-info.java"))
                .filter(source -> source.text().contains("@NullMarked"))
                .map(SourceTests::folder)
                .toList();

        assertThat(Source.under(MAIN).stream().map(SourceTests::folder).distinct())
                .isNotEmpty()
                .isSubsetOf(marked);
        assertThat(marked).doesNotContain(folder(new Source("src/main/java/org/huddleboard/bare/Bare.java", "")));
    }

    private static String folder(Source source) {
        return source.path().substring(0, source.path().lastIndexOf('/'));
    }

    private static Stream<String> found(Path folder, Function<Source, Optional<String>> fence) {
        return Source.under(folder).stream()
                .filter(source -> !source.path().contains("/fences/"))
                .flatMap(source -> fence.apply(source).stream());
    }

    private static Source violation(String name) throws IOException {
        return new Source(name + ".java", Files.readString(VIOLATIONS.resolve(name + ".java.txt")));
    }
}
