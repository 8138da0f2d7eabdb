package org.huddleboard.kpi.application.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesTests {
    private static final Path LABELLED = Path.of("src/test/resources/kpi/themes_labelled.txt");
    private final Themes themes = new Themes();

    private record Labelled(Set<String> themes, String language, String words) {}

    private static List<Labelled> labelled() throws IOException {
        return Files.readAllLines(LABELLED).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\s*\\|\\s*", 3))
                .map(cells -> new Labelled(
                        Arrays.stream(cells[0].split(","))
                                .map(String::strip)
                                .filter(theme -> !theme.equals("-"))
                                .collect(Collectors.toSet()),
                        cells[1],
                        cells[2]))
                .toList();
    }

    /** Measured on comments that people sorted by hand: nine of ten themes named are right, eight of ten are found. */
    @Test
    void themesAgreeWithPeopleWhoSortedByHand() throws IOException {
        var right = 0;
        var named = 0;
        var wanted = 0;
        var misses = new ArrayList<String>();
        for (var comment : labelled()) {
            var found = themes.in(comment.words()).themes();
            var hits = (int) found.stream().filter(comment.themes()::contains).count();
            right += hits;
            named += found.size();
            wanted += comment.themes().size();
            if (hits < found.size() || hits < comment.themes().size()) {
                misses.add(comment.words() + " → " + found + " for " + comment.themes());
            }
        }

        assertThat((double) right / named).as(misses.toString()).isGreaterThanOrEqualTo(0.9);
        assertThat((double) right / wanted).as(misses.toString()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void languageIsHeardFromSmallWords() throws IOException {
        assertThat(labelled())
                .allSatisfy(comment -> assertThat(themes.in(comment.words()).language())
                        .as(comment.words())
                        .isEqualTo(comment.language()));
    }

    @Test
    void commentCountsOnceForATheme() {
        assertThat(themes.in("Wait, wait, waiting in the queue and on hold").themes())
                .containsExactly("waiting");
    }

    @Test
    void longestEntrySpeaksForItsPlace() {
        assertThat(themes.in("It was not solved").themes()).containsExactly("not-solved");
        assertThat(themes.in("It was solved").themes()).containsExactly("solved");
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertThat(themes.in("EL TECNICO no vino").themes())
                .isEqualTo(themes.in("el técnico no vino").themes())
                .containsExactly("appointment");
    }

    @Test
    void stemEndsAtAWordItBegins() {
        var list = ThemeList.of("en", Stream.of("bills = bill*", "price = rate", "- = the"));

        assertThat(list.in(ThemeList.words("billing separate"))).containsExactly("bills");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!! 🙂 ???", "\u0000", "x"})
    void nothingToSayIsNoTheme(String words) {
        assertThat(themes.in(words).themes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyThemeHasANameInEachLanguage(String language) throws IOException {
        var list = ThemeList.of(
                language, Files.readAllLines(Path.of("src/main/resources/kpi/themes_" + language + ".txt")).stream());
        var sentences = Files.readString(Path.of("src/main/resources/i18n/kpi.properties"));

        assertThat(list.themes())
                .isNotEmpty()
                .allSatisfy(theme -> assertThat(sentences).contains("kpi.words.theme." + theme + "="));
    }
}
