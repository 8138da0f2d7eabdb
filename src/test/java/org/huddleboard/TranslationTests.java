package org.huddleboard;

import static org.assertj.core.api.Assertions.assertThat;

import fences.Sentences;
import fences.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTests {

    private static final Sentences SENTENCES = new Sentences(Path.of("src/main/resources/i18n"));
    private static final Sentences VIOLATION = new Sentences(Path.of("src/test/resources/fences/violations/i18n"));
    private static final List<Source> SOURCES = Source.under(Path.of("src/main/java"));
    private static final List<Source> WRONG_SOURCE = List.of(new Source("Tips.java", """
            say("tips.list.title"); say("tips.list.broken"); say("kpi.list.elsewhere"); say("tips.list.forgotten");
            """));

    @Test
    void everySentenceStandsInEveryLanguage() {
        assertThat(VIOLATION.untranslated()).containsExactly("es has no kpi.list.elsewhere");

        assertThat(SENTENCES.byLanguage()).containsOnlyKeys("en", "es");
        assertThat(SENTENCES.untranslated()).isEmpty();
    }

    @Test
    void everySentenceStandsInItsModulesFile() {
        assertThat(VIOLATION.misplaced()).hasSize(1);

        assertThat(SENTENCES.misplaced()).isEmpty();
    }

    @Test
    void everySentenceCanBeSaid() {
        assertThat(VIOLATION.unsayable()).hasSize(2);

        assertThat(SENTENCES.unsayable()).isEmpty();
    }

    @Test
    void languagesNameTheSameArguments() {
        assertThat(VIOLATION.unlike()).contains("tips.list.title");

        assertThat(SENTENCES.unlike()).isEmpty();
    }

    @Test
    void everySentenceIsSaidSomewhere() {
        assertThat(VIOLATION.unused(WRONG_SOURCE)).containsExactly("tips.list.unused");

        assertThat(SENTENCES.unused(SOURCES)).isEmpty();
    }

    @Test
    void everyKeyThatIsSaidIsWritten() {
        assertThat(VIOLATION.unwritten(WRONG_SOURCE)).containsExactly("tips.list.forgotten");

        assertThat(SENTENCES.unwritten(SOURCES)).isEmpty();
    }
}
