package org.huddleboard.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.LanguageHint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How well the hints tell judging from telling what was seen, on sentences their word lists were not made from. */
class HintCorpusTests {
    private static final int ENOUGH = 120;
    private static final LanguageHints HINTS = new LanguageHints();
    private static final List<Sentence> WORKED_ON = new ArrayList<>();
    private static final List<Sentence> HELD_BACK = new ArrayList<>();

    record Sentence(Locale language, boolean judges, String words) {
        static Sentence of(String line) {
            var fields = line.split("\\|", 3);
            return new Sentence(Locale.of(fields[0].strip()), fields[1].strip().equals("J"), fields[2].strip());
        }

        List<LanguageHint> hints() {
            return HINTS.about(FeedbackPart.BEHAVIOUR, words, language);
        }
    }

    /** Of those asked about, how many judge; of those that judge, how many are asked about. */
    record Score(double precision, double recall) {
        static Score of(List<Sentence> sentences) {
            var asked = sentences.stream().filter(one -> !one.hints().isEmpty()).toList();
            var right = asked.stream().filter(Sentence::judges).count();
            var judging = sentences.stream().filter(Sentence::judges).count();
            return new Score((double) right / asked.size(), (double) right / judging);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        Map<Locale, Integer> seen = new HashMap<>();
        try (var file = HintCorpusTests.class.getResourceAsStream("/feedback/hint-sentences.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Sentence::of)
                    .forEach(sentence -> {
                        var number = seen.merge(sentence.language(), 1, Integer::sum);
                        (number % 3 == 0 ? HELD_BACK : WORKED_ON).add(sentence);
                    });
        }
    }

    @Test
    void corpusIsLargeEnoughAndAThirdOfItIsHeldBack() {
        assertThat(WORKED_ON.size() + HELD_BACK.size()).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(HELD_BACK).hasSize((WORKED_ON.size() + HELD_BACK.size()) / 3);
        assertThat(HELD_BACK).extracting(Sentence::language).contains(Locale.of("en"), Locale.of("es"));
        assertThat(HELD_BACK).extracting(Sentence::judges).contains(true, false);
    }

    @Test
    void nineInTenQuestionsAreRightAndFourInFiveJudgementsAreAskedAbout() {
        var score = Score.of(HELD_BACK);

        assertThat(score.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void eachLanguageKeepsToItOnTheWholeCorpus() {
        for (var language : List.of("en", "es")) {
            var sentences = new ArrayList<>(WORKED_ON);
            sentences.addAll(HELD_BACK);
            sentences.removeIf(sentence -> !sentence.language().equals(Locale.of(language)));

            var score = Score.of(sentences);

            assertThat(score.precision()).as(language).isGreaterThanOrEqualTo(0.9);
            assertThat(score.recall()).as(language).isGreaterThanOrEqualTo(0.8);
        }
    }

    @Test
    void eachHintIsThereWithinATenthOfASecond() {
        HELD_BACK.forEach(Sentence::hints);

        for (var sentence : HELD_BACK) {
            var started = System.nanoTime();
            sentence.hints();
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .as(sentence.words())
                    .isLessThan(Duration.ofMillis(100));
        }
    }
}
