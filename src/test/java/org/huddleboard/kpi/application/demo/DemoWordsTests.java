package org.huddleboard.kpi.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huddleboard.kpi.application.words.CustomerWords.Word;
import org.huddleboard.privacy.domain.CustomerDetails;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoWordsTests {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
    private static final DemoStory STORY = new DemoStory(1, TUESDAY);

    private static List<Word> words(DemoStory story, String team) {
        return KpiDemo.teams(story)
                .filter(told -> told.name().equals(team))
                .map(told -> new DemoWords(story, told).draw())
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Word> ofLastWeek(String team) {
        return words(STORY, team).stream()
                .filter(word -> !word.day().isBefore(STORY.lastWeek())
                        && word.day().isBefore(STORY.lastWeek().plusDays(7)))
                .toList();
    }

    @Test
    void sameSeedAndDayGiveTheSameWords() {
        assertThat(words(STORY, "Leeds Chat")).isEqualTo(words(STORY, "Leeds Chat"));
    }

    @Test
    void weekOfTheStoryIsFullOfDifferentWords() {
        assertThat(ofLastWeek("Leeds Voice 1"))
                .hasSizeGreaterThanOrEqualTo(40)
                .extracting(Word::words)
                .doesNotHaveDuplicates()
                .contains("She sent a link, I took the photo, the bill was right before I hung up.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leeds Voice 2", "Leeds Chat", "Leeds E-mail", "Manila Evening 1", "Manila Evening 2"})
    void everyTeamHasWordsToShow(String team) {
        assertThat(ofLastWeek(team)).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void photoLinkIsNamedOnlySinceItWentLive() {
        var live = STORY.firstWeek().plusWeeks(TeamStory.FIRST_BETTER_WEEK);

        assertThat(words(STORY, "Leeds Voice 1"))
                .filteredOn(word -> word.words().contains("photo link"))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word.day()).isAfterOrEqualTo(live));
    }

    @Test
    void nothingIsSaidAfterYesterdayAndNothingWantsCovering() {
        KpiDemo.teams(STORY)
                .forEach(team -> assertThat(new DemoWords(STORY, team).draw())
                        .isNotEmpty()
                        .allSatisfy(word -> {
                            assertThat(word.day()).isBefore(TUESDAY);
                            assertThat(CustomerDetails.in(word.words())).isEmpty();
                        }));
    }

    @Test
    void nobodyOfTheDemoCentreIsNamed() {
        var names = DemoCast.of(STORY).people().stream()
                .map(person -> person.name().split(" ")[0])
                .toList();

        KpiDemo.teams(STORY)
                .flatMap(team -> new DemoWords(STORY, team).draw().stream())
                .map(Word::words)
                .distinct()
                .forEach(words -> assertThat(words.split("\\P{L}+")).doesNotContainAnyElementsOf(names));
    }
}
