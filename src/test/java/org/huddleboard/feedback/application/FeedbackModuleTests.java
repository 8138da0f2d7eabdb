package org.huddleboard.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackGiven;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class FeedbackModuleTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ThanksService thanks;

    @Autowired
    FeedbackReading reading;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId priya;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private FeedbackId given(MemberId from, GiveFeedback card) {
        return centre.as(from, () -> feedback.give(card));
    }

    private FeedbackId thanked(MemberId from, GiveThanks card) {
        return centre.as(from, () -> thanks.thank(card));
    }

    private Long rows(UUID key) {
        return jdbc.sql("select count(*) from feedback where client_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    @Test
    void somebodyWithoutARoleMayNotGive() {
        var nobody = centre.member("Rae Lane");
        var pat = centre.member("Pat Olsen");
        centre.holds(pat, Role.PLANNER, centre.leeds());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> given(nobody, CardWriter.sbi(amira, Audience.RECEIVER)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> given(pat, CardWriter.sbi(amira, Audience.RECEIVER)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(pat, () -> reading.received(Leaf.newest(20))));
    }

    @Test
    void colleagueOfAnotherSiteIsNotThere() {
        var manila = centre.team(centre.manila(), "Evening");
        var mara = centre.agent("Mara Cruz", manila);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> given(priya, CardWriter.sbi(mara, Audience.RECEIVER)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> thanked(priya, CardWriter.thanks(manila, Audience.TEAM)));
    }

    @Test
    void aPostSentTwiceIsOneCard() {
        var card = CardWriter.sbi(amira, Audience.RECEIVER);

        var first = given(priya, card);
        var again = given(priya, card);

        assertThat(again).isEqualTo(first);
        assertThat(rows(card.clientKey())).isEqualTo(1);
        assertThat(events.stream(FeedbackGiven.class)).hasSize(1);
    }

    @Test
    void aKeyOfSomebodyElseIsAnotherCard() {
        var card = CardWriter.sbi(amira, Audience.RECEIVER);

        assertThat(given(priya, card)).isNotEqualTo(given(leo, card));
    }

    @Test
    void concurrentPostsWithOneKeyAreOneCard() throws Exception {
        var card = CardWriter.sbi(amira, Audience.RECEIVER);
        var posts = 8;
        var start = new CyclicBarrier(posts);
        Callable<FeedbackId> post = () -> {
            start.await();
            return given(priya, card);
        };
        try (var threads = Executors.newFixedThreadPool(posts)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, posts).mapToObj(_ -> post).toList());

            assertThat(answers)
                    .extracting(Future::get)
                    .containsOnly(answers.getFirst().get());
        }
        assertThat(rows(card.clientKey())).isEqualTo(1);
    }

    @Test
    void customersDetailsAreRefusedAtTheFieldAndNothingIsKept() {
        var words = new EnumMap<>(CardWriter.words(FeedbackModel.SBI));
        words.put(FeedbackPart.IMPACT, "He read out 4111 1111 1111 1111 and you stopped him.");
        var card = new GiveFeedback(
                UUID.randomUUID(), amira, FeedbackModel.SBI, Bearing.KEEP_DOING, Audience.RECEIVER, words);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> given(priya, card))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("impact"));
        assertThat(rows(card.clientKey())).isZero();
        assertThat(events.stream(FeedbackGiven.class)).isEmpty();
    }

    @Test
    void criticalCardStaysWithReceiverAndLeader() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> given(priya, CardWriter.critical(amira, Audience.TEAM)))
                .withMessage("feedback.rule.tooWide");
    }

    @Test
    void nobodyReadsBesideALeaderWhoReceives() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> given(priya, CardWriter.sbi(leo, Audience.RECEIVER_AND_LEADER)))
                .withMessage("feedback.rule.noLeaderAbove");
    }
}
