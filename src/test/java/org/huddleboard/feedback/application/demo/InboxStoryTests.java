package org.huddleboard.feedback.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.feedback.ItemSource;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.application.demo.InboxStory.Sorted;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberResults;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;

class InboxStoryTests {

    private static final Instant AFTERNOON = Instant.parse("2026-11-17T14:12:00Z");

    /** Everybody has a low score each week, and a good one. */
    private static final MemberResults RESULTS = (member, kpis, from, to) -> from.datesUntil(to)
            .filter(day -> day.getDayOfWeek().getValue() <= 2)
            .map(day -> new MemberResults.Result(
                    KpiCode.QUALITY, day, day.getDayOfWeek().getValue() == 1 ? 78 : 92, 1))
            .toList();

    private final DemoStory story = new DemoStory(1946, LocalDate.of(2026, 11, 17));
    private final DemoCast cast = DemoCast.of(story);
    private final InboxStory told = InboxStory.of(story, AFTERNOON, RESULTS);

    private Stream<Sorted> of(String username) {
        var member = cast.named(username).id();
        return told.sorted().stream().filter(sorted -> sorted.member().equals(member));
    }

    @Test
    void sameSeedAndDayTellTheSame() {
        assertThat(InboxStory.of(story, AFTERNOON, RESULTS).sorted()).isEqualTo(told.sorted());
        assertThat(told.sorted()).extracting(Sorted::id).doesNotHaveDuplicates();
        assertThat(told.sorted()).extracting(Sorted::record).doesNotHaveDuplicates();
    }

    @Test
    void leosCardToAmiraIsTheNextOneToSort() {
        var cards = FeedbackDemo.cards(story, AFTERNOON);
        var amira = cast.named("amira").id();
        var leosCard = cards.stream()
                .filter(card -> card.to().filter(amira::equals).isPresent()
                        && card.from().equals(cast.named("leo").id()))
                .findFirst()
                .orElseThrow();

        assertThat(of("amira")).extracting(Sorted::record).doesNotContain(leosCard.id());
        assertThat(of("amira")).extracting(Sorted::source).contains(ItemSource.SELF, ItemSource.QUALITY);
    }

    @Test
    void onlyWhatIsOurProcessIsToldTheTeamAndNothingIsAheadOfTheClock() {
        assertThat(told.sorted()).allSatisfy(sorted -> {
            assertThat(sorted.words().isPresent()).isEqualTo(sorted.practice() == Practice.OUR_PROCESS);
            assertThat(sorted.team()).isPresent();
            assertThat(sorted.at()).isBefore(AFTERNOON);
            assertThat(sorted.impact()).isBetween(1, 3);
            assertThat(sorted.effort()).isBetween(1, 3);
        });
        assertThat(told.sorted()).extracting(Sorted::practice).contains(Practice.values());
    }

    @Test
    void aboutHalfOfWhatIsCriticalIsProcessAndEnoughPeopleSayItInAMonth() {
        var critical = told.sorted().stream().filter(Sorted::critical).toList();
        var process = critical.stream()
                .filter(sorted -> sorted.practice() == Practice.OUR_PROCESS)
                .count();
        assertThat((double) process / critical.size()).isBetween(0.45, 0.7);

        var people = new HashSet<MemberId>();
        var voice = cast.teams().get("Leeds Voice 1");
        critical.stream()
                .filter(sorted -> sorted.team().filter(voice::equals).isPresent())
                .filter(sorted -> sorted.at().isAfter(Instant.parse("2026-11-01T00:00:00Z")))
                .forEach(sorted -> people.add(sorted.member()));
        assertThat(people).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void eachTellsItInTheirOwnLanguage() {
        var spanish = DemoCast.lines("process_es.txt");
        var speakers = cast.people().stream()
                .filter(person -> person.language().getLanguage().equals("es"))
                .map(person -> person.id())
                .toList();

        assertThat(said(speakers)).isNotEmpty().allMatch(spanish::contains);
    }

    private List<String> said(List<MemberId> people) {
        return told.sorted().stream()
                .filter(sorted -> people.contains(sorted.member()))
                .flatMap(sorted -> sorted.words().stream())
                .toList();
    }
}
