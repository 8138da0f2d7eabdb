package org.huddleboard.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huddleboard.StatementCount;
import org.huddleboard.feedback.FeedbackHistory;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class FeedbackKeepingTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    FeedbackReading reading;

    @Autowired
    FeedbackHistory history;

    @Autowired
    FeedbackPersonalData personalData;

    @Autowired
    FeedbackRetention retention;

    @Autowired
    LeaderReminders reminders;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

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

    @Test
    void leaderIsRemindedOfThoseWithoutAWordLongest() {
        given(leo, CardWriter.sbi(amira, Audience.RECEIVER));
        var ivo = centre.agent("Ivo Petrov", voice);
        var old = given(leo, CardWriter.sbi(ivo, Audience.RECEIVER));
        age(old, 23);

        var waiting = centre.as(leo, () -> reminders.longestWithoutWord(3));

        assertThat(waiting).extracting(someone -> someone.person().id()).containsExactly(priya, ivo);
        assertThat(waiting).extracting(LongestWithoutWord::days).containsExactly(Optional.empty(), Optional.of(23));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(amira, () -> reminders.longestWithoutWord(3)));
    }

    private void age(FeedbackId card, int days) {
        jdbc.sql("update feedback set given_at = ? where id = ?")
                .params(clock.instant().minus(days, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC), card.value())
                .update();
    }

    @Test
    void historyTellsWhoAndWhenFromAnInstantOn() {
        var before = clock.instant().minusSeconds(1);
        var id = given(priya, CardWriter.sbi(amira, Audience.RECEIVER));

        assertThat(history.since(before)).anySatisfy(entry -> {
            assertThat(entry.feedback()).isEqualTo(id);
            assertThat(entry.from()).isEqualTo(priya);
            assertThat(entry.to()).isEqualTo(amira);
        });
        assertThat(history.since(clock.instant().plusSeconds(60))).isEmpty();
    }

    @Test
    void ofALeaverWhatTheyGotGoesAndWhatTheyGaveStaysWithoutTheirName() {
        given(amira, CardWriter.sbi(priya, Audience.RECEIVER));
        given(leo, CardWriter.sbi(amira, Audience.RECEIVER));
        assertThat(personalData.export(amira).get("feedback")).hasSize(2);

        personalData.erase(amira);

        var kept = centre.as(priya, () -> reading.received(Leaf.newest(20))).cards();
        assertThat(kept)
                .singleElement()
                .satisfies(card -> assertThat(card.from()).isEmpty());
        assertThat(centre.as(leo, () -> reading.sent(Leaf.newest(20))).cards()).isEmpty();
        assertThat(personalData.export(amira).get("feedback")).isEmpty();
    }

    @Test
    void cardsGoAfterTwentyFourMonths() {
        var old = given(priya, CardWriter.sbi(amira, Audience.RECEIVER));
        var young = given(priya, CardWriter.sbi(amira, Audience.RECEIVER));
        age(old, 732);
        age(young, 700);

        retention.forgetOld();

        assertThat(centre.as(amira, () -> reading.received(Leaf.newest(20))).cards())
                .extracting(FeedbackCard::id)
                .containsExactly(young);
    }

    @Test
    void listSendsAsManyStatementsForSixtyCardsAsForThree() {
        for (var i = 0; i < 3; i++) {
            given(priya, CardWriter.sbi(amira, Audience.RECEIVER));
        }
        centre.as(amira, () -> reading.received(Leaf.newest(100)));
        var few = centre.as(amira, () -> statements.during(() -> reading.received(Leaf.newest(100))));
        for (var i = 0; i < 57; i++) {
            var author = i % 2 == 0 ? leo : priya;
            given(author, CardWriter.sbi(amira, Audience.TEAM));
        }

        var many = centre.as(amira, () -> statements.during(() -> reading.received(Leaf.newest(100))));

        assertThat(centre.as(amira, () -> reading.received(Leaf.newest(100))).cards())
                .hasSize(60);
        assertThat(many).isEqualTo(few);
        assertThat(many).isLessThanOrEqualTo(8);
    }
}
