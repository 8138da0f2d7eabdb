package org.huddleboard.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.LanguageHint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageHintsTests {
    private final LanguageHints hints = new LanguageHints();

    record Line(Locale language, FeedbackPart part, String sentence, String expected) {
        static Line of(String line) {
            var fields = (line + " ").split("\\|", -1);
            return new Line(
                    Locale.of(fields[0].strip()),
                    FeedbackPart.valueOf(fields[1].strip()),
                    fields[2].strip(),
                    fields[3].strip());
        }
    }

    static Stream<Line> corpus() throws IOException {
        try (InputStream file = LanguageHintsTests.class.getResourceAsStream("/feedback/hints-corpus.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Line::of)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void asksAboutTheseWordsAndNoOthers(Line line) {
        var found = hints.about(line.part(), line.sentence(), line.language()).stream()
                .map(hint -> (hint.kind() + " " + hint.word()).strip())
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(line.expected());
    }

    @Test
    void hintPointsAtTheWordInTheText() {
        var text = "You typed. You always do.";

        var hint = hints.about(FeedbackPart.BEHAVIOUR, text, Locale.ENGLISH).getFirst();

        assertThat(text.substring(hint.start(), hint.end())).isEqualTo("always");
        assertThat(hint.marksAWord()).isTrue();
        assertThat(new LanguageHint(LanguageHint.Kind.NO_TIME).marksAWord()).isFalse();
    }

    @Test
    void languageWithoutWordListsGetsNoHints() {
        assertThat(hints.about(FeedbackPart.BEHAVIOUR, "You always do.", Locale.FRENCH))
                .isEmpty();
    }

    @Test
    void aFullFieldIsReadWellWithinAHundredMilliseconds() {
        var text = "You were rude, and you always type while she is speaking on the phone. "
                .repeat(9)
                .substring(0, 600);
        for (var warm = 0; warm < 200; warm++) {
            hints.about(FeedbackPart.SITUATION, text, Locale.ENGLISH);
        }

        var started = System.nanoTime();
        List<LanguageHint> found = hints.about(FeedbackPart.SITUATION, text, Locale.ENGLISH);
        var took = Duration.ofNanos(System.nanoTime() - started);

        assertThat(found).isNotEmpty();
        assertThat(took).isLessThan(Duration.ofMillis(20));
    }
}
