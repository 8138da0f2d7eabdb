package org.huddleboard.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class FeedbackShelfTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ThanksService thanks;

    @Autowired
    FeedbackShelf shelf;

    @Autowired
    FeedbackInteractions interactions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    TestCentre centre;
    MemberId amira;
    MemberId priya;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    @Test
    void leaderSeesTheLatestCardsThatNameThemAndEachLookLeavesALine() {
        centre.as(priya, () -> feedback.give(CardWriter.sbi(amira, Audience.RECEIVER)));
        var named = centre.as(priya, () -> feedback.give(CardWriter.critical(amira, Audience.RECEIVER_AND_LEADER)));
        var shared = centre.as(leo, () -> thanks.thank(CardWriter.thanks(amira, Audience.TEAM)));

        var seen = centre.as(leo, () -> shelf.latestTo(amira, 5));

        assertThat(seen).extracting(FeedbackShelf.Letter::feedback).containsExactly(shared, named);
        assertThat(seen.getLast().words()).isEqualTo("On the refund call, the OBSERVED in words.");
        assertThat(centre.as(amira, () -> shelf.latestTo(amira, 2))).hasSize(2);
        assertThat(linesAboutAmira()).isEqualTo(1);
    }

    @Test
    void aLookThatCouldNotLeaveItsLineIsNotTaken() {
        var named = centre.as(priya, () -> feedback.give(CardWriter.sbi(amira, Audience.RECEIVER_AND_LEADER)));
        var reading = new TransactionTemplate(transaction.getTransactionManager());
        reading.setReadOnly(true);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> centre.as(leo, () -> reading.execute(_ -> shelf.find(named))));
    }

    @Test
    void cardsAndThanksFromColleaguesAreInteractionsOfTheirTime() {
        var card = centre.as(priya, () -> feedback.give(CardWriter.sbi(amira, Audience.RECEIVER)));
        var note = centre.as(leo, () -> thanks.thank(CardWriter.thanks(amira, Audience.TEAM)));
        var now = Instant.now().plus(Duration.ofMinutes(1));

        var found = interactions.of(amira, now.minus(Duration.ofHours(1)), now, 9);

        assertThat(found).extracting(Interaction::with).containsExactly(leo, priya);
        assertThat(found)
                .extracting(interaction -> interaction.record().id())
                .containsExactly(note.value(), card.value());
        assertThat(interactions.of(amira, now.minus(Duration.ofHours(1)), now, 1))
                .hasSize(1);
        assertThat(interactions.of(amira, now, now.plus(Duration.ofHours(1)), 9))
                .isEmpty();
        assertThat(interactions.of(priya, now.minus(Duration.ofHours(1)), now, 9))
                .isEmpty();
    }

    private long linesAboutAmira() {
        return jdbc.sql("select count(*) from audit_line where about_member = ?")
                .param(amira.value())
                .query(Long.class)
                .single();
    }
}
