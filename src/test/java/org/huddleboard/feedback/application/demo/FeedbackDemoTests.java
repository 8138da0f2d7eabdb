package org.huddleboard.feedback.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;

class FeedbackDemoTests {

    private static final Instant AFTERNOON = Instant.parse("2026-11-17T14:12:00Z");
    private final DemoStory story = new DemoStory(1946, LocalDate.of(2026, 11, 17));
    private final DemoCast cast = DemoCast.of(story);
    private final List<DemoCard> cards = FeedbackDemo.cards(story, AFTERNOON);

    @Test
    void sameSeedAndDayGiveTheSameCards() {
        assertThat(FeedbackDemo.cards(story, AFTERNOON)).isEqualTo(cards);
        assertThat(cards).extracting(DemoCard::id).doesNotHaveDuplicates();
        assertThat(cards.size()).isBetween(400, 1200);
    }

    @Test
    void amiraHasTheCardsOfThePicturesAndNoOthers() {
        assertThat(to("amira")).hasSize(5);
        assertThat(to("amira").filter(card -> card.thankedAt().isEmpty()))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.from()).isEqualTo(id("priya"));
                    assertThat(card.at()).isEqualTo("2026-11-17T11:52:00Z");
                    assertThat(card.parts().get(FeedbackPart.SITUATION)).isEqualTo("On the Harrogate refund call,");
                });
        assertThat(to("amira").filter(card -> card.audience() == Audience.TEAM_AND_WALL))
                .singleElement()
                .satisfies(card -> assertThat(card.from()).isEqualTo(id("kofi")));
        assertThat(to("amira").flatMap(card -> card.reply().stream())).hasSize(2);
    }

    @Test
    void nobodyHasWrittenToNiaYet() {
        assertThat(to("nia")).isEmpty();
    }

    @Test
    void somethingWaitsForEachOfTheOthersWhoMayReadCards() {
        assertThat(List.of("leo", "hana", "mara", "quinn", "cora"))
                .allSatisfy(username -> assertThat(
                                to(username).filter(card -> card.thankedAt().isEmpty()))
                        .isNotEmpty());
    }

    @Test
    void nothingIsAheadOfTheClock() {
        for (var now : List.of(AFTERNOON, Instant.parse("2026-11-17T06:30:00Z"))) {
            assertThat(FeedbackDemo.cards(story, now)).allSatisfy(card -> {
                assertThat(card.at()).isBefore(now);
                assertThat(card.thankedAt().orElse(card.at())).isBetween(card.at(), now);
            });
        }
    }

    @Test
    void everyAudienceIsOneItsAuthorCouldHaveChosen() {
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.model().audiences(card.bearing())).contains(card.audience());
            assertThat(card.parts().keySet()).isEqualTo(Set.copyOf(card.model().asked()));
            assertThat(card.to()).isNotEqualTo(Optional.of(card.from()));
            if (card.audience() != Audience.RECEIVER) {
                assertThat(card.team()).isPresent();
            }
            if (card.reply().isPresent()) {
                assertThat(card.thankedAt()).isPresent();
            }
        });
        assertThat(cards).extracting(DemoCard::audience).contains(Audience.values());
        assertThat(cards).extracting(DemoCard::model).contains(FeedbackModel.values());
    }

    @Test
    void peopleWhoSpeakSpanishWriteItToEachOther() {
        assertThat(cards.stream().flatMap(card -> card.parts().values().stream()))
                .filteredOn(text -> text.contains("llamada") || text.contains("Gracias"))
                .hasSizeGreaterThan(10);
    }

    private Stream<DemoCard> to(String username) {
        return cards.stream().filter(card -> card.to().equals(Optional.of(id(username))));
    }

    private MemberId id(String username) {
        return cast.named(username).id();
    }
}
