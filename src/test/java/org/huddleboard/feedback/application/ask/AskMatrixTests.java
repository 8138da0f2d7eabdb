package org.huddleboard.feedback.application.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.feedback.FeedbackTopics;
import org.huddleboard.feedback.QuestionKind;
import org.huddleboard.feedback.QuestionMoved;
import org.huddleboard.feedback.RequestSettled;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.Everybody;
import org.huddleboard.feedback.application.Everybody.Who;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Role × what was asked × audience: who sees a word of it, is counted as asked, or hears that something moved. */
@SpringBootTest
@RecordApplicationEvents
class AskMatrixTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    FeedbackReading reading;

    @Autowired
    QuestionService questions;

    @Autowired
    QuestionReading waiting;

    @Autowired
    RequestService requests;

    @Autowired
    RequestReading asked;

    @Autowired
    FeedbackShelf shelf;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    TestCentre centre;
    Everybody everybody;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        everybody = new Everybody(centre);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CLARIFY     | RECEIVER            | AUTHOR, RECEIVER                   | AUTHOR
            CLARIFY     | RECEIVER_AND_LEADER | AUTHOR, RECEIVER                   | AUTHOR
            CLARIFY     | TEAM                | AUTHOR, RECEIVER                   | AUTHOR
            SECOND_VIEW | RECEIVER            | AUTHOR, RECEIVER                   | AUTHOR
            SECOND_VIEW | RECEIVER_AND_LEADER | AUTHOR, RECEIVER, LEADER, DEPUTY   | LEADER, DEPUTY
            SECOND_VIEW | TEAM                | AUTHOR, RECEIVER, LEADER, DEPUTY   | LEADER, DEPUTY
            WIDEN       | RECEIVER            | AUTHOR, RECEIVER                   | AUTHOR
            WIDEN       | RECEIVER_AND_LEADER | AUTHOR, RECEIVER                   | AUTHOR
            """)
    void onlyTheseSeeWhatWasAskedAboutACardAndOnlyTheseAreAsked(
            QuestionKind kind, Audience audience, String seers, String turns) {
        var card = given(audience);

        as(Who.RECEIVER, () -> switch (kind) {
            case CLARIFY -> questions.clarify(card);
            case SECOND_VIEW -> questions.secondView(card);
            case WIDEN -> questions.widen(card, Audience.TEAM);
        });

        for (var who : Who.values()) {
            assertThat(refusedAs(who, () -> !reading.open(card).talks().isEmpty()))
                    .as("%s sees %s at a card for %s", who, kind, audience)
                    .isEqualTo(named(seers).contains(who));
            assertThat(refusedAs(who, () -> waiting.countWaiting() > 0))
                    .as("%s is counted as asked", who)
                    .isEqualTo(named(turns).contains(who));
            assertThat(refusedAs(who, () -> !waiting.waiting(5).isEmpty()))
                    .as("%s finds it on My shift", who)
                    .isEqualTo(named(turns).contains(who));
        }
        var moved = events.stream(QuestionMoved.class).toList().getLast();
        var reachesLeaders = named(turns).contains(Who.LEADER);
        assertThat(moved.topics().contains(FeedbackTopics.of(everybody.voice())))
                .isEqualTo(reachesLeaders);
        assertThat(moved.topics()).hasSize(reachesLeaders ? 3 : 2);
    }

    @Test
    void whatSomebodyIsAskedForIsBetweenTheTwo() {
        var author = everybody.get(Who.AUTHOR);
        var asking = new AskFeedback(UUID.randomUUID(), Set.of(author), "How I say the amount back");
        var request = as(Who.RECEIVER, () -> requests.ask(asking)).getFirst();

        for (var who : Who.values()) {
            assertThat(refusedAs(who, () -> asked.countWaiting() > 0))
                    .as("%s is counted as asked", who)
                    .isEqualTo(who == Who.AUTHOR);
            assertThat(refusedAs(who, () -> asked.waiting(request).id().equals(request)))
                    .as("%s opens it", who)
                    .isEqualTo(who == Who.AUTHOR);
            assertThat(refusedAs(who, () -> !asked.mine().isEmpty()))
                    .as("%s asked it", who)
                    .isEqualTo(who == Who.RECEIVER);
        }

        var card = as(
                Who.AUTHOR, () -> requests.answer(request, CardWriter.sbi(everybody.get(Who.RECEIVER), Audience.TEAM)));
        for (var who : Who.values()) {
            assertThat(refusedAs(who, () -> reading.open(card).askedFor().isPresent()))
                    .as("%s sees what the card answers", who)
                    .isEqualTo(who == Who.AUTHOR || who == Who.RECEIVER);
        }
        assertThat(events.stream(RequestSettled.class).toList().getLast().topics())
                .containsExactlyInAnyOrder(FeedbackTopics.of(author), FeedbackTopics.of(everybody.get(Who.RECEIVER)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVER            | AUTHOR, RECEIVER
            RECEIVER_AND_LEADER | AUTHOR, RECEIVER, LEADER, DEPUTY
            TEAM                | AUTHOR, RECEIVER, LEADER, DEPUTY, MATE, STARTER
            """)
    void shelfOfHigherModulesHoldsACardForItsReadersAlone(Audience audience, String readers) {
        var card = given(audience);

        for (var who : Who.values()) {
            assertThat(refusedAs(who, () -> shelf.find(card).isPresent()))
                    .as("%s finds it for %s", who, audience)
                    .isEqualTo(named(readers).contains(who));
            assertThat(refusedAs(
                            who,
                            () -> !shelf.latestTo(everybody.get(Who.RECEIVER), 5)
                                    .isEmpty()))
                    .as("%s is shown it for %s", who, audience)
                    .isEqualTo(named(readers).contains(who));
        }
    }

    private FeedbackId given(Audience audience) {
        return as(Who.AUTHOR, () -> feedback.give(CardWriter.sbi(everybody.get(Who.RECEIVER), audience)));
    }

    private <T> T as(Who who, Supplier<T> work) {
        return centre.as(everybody.get(who), work);
    }

    /** Not found and not allowed are told alike; anything else is a failure of this test. */
    private boolean refusedAs(Who who, Supplier<Boolean> sees) {
        try {
            return Boolean.TRUE.equals(as(who, () -> transaction.execute(_ -> sees.get())));
        } catch (NotFound | AccessDeniedException _) {
            return false;
        }
    }

    private static Set<Who> named(String names) {
        return Arrays.stream(names.split(", ")).map(Who::valueOf).collect(Collectors.toSet());
    }
}
