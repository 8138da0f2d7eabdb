package org.huddleboard.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.FeedbackGiven;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.WallThanks;
import org.huddleboard.feedback.application.FeedbackCard.Standing;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class FeedbackReadersTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ThanksService thanks;

    @Autowired
    FeedbackReading reading;

    @Autowired
    WallThanks wall;

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

    @Test
    void aCardThatDidNotChangeStaysTheSameForTheTeamsScreens() {
        centre.as(priya, () -> thanks.thank(CardWriter.thanks(amira, Audience.TEAM)));
        var before = centre.as(amira, () -> reading.forTeam(Leaf.newest(20)));
        assertThat(centre.as(amira, () -> reading.forTeam(Leaf.newest(20)))).isSameAs(before);

        centre.as(leo, () -> thanks.thank(CardWriter.thanks(voice, Audience.TEAM)));
        var after = centre.as(amira, () -> reading.forTeam(Leaf.newest(20)));

        assertThat(before.cards()).hasSize(1);
        assertThat(after.cards()).hasSize(2);
        assertThat(after.cards().getLast()).isSameAs(before.cards().getFirst());
        assertThat(centre.as(priya, () -> reading.forTeam(Leaf.newest(20)))
                        .cards()
                        .getLast()
                        .standing())
                .isEqualTo(Standing.MINE);
    }

    @Test
    void receiverReadsTheCardAndAnnouncesItByIdsAlone() {
        var id = given(priya, CardWriter.sbi(amira, Audience.RECEIVER));

        var page = centre.as(amira, () -> reading.received(Leaf.newest(20)));

        assertThat(page.cards()).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo(id);
            assertThat(card.standing()).isEqualTo(Standing.FOR_ME);
            assertThat(card.from().orElseThrow().firstName()).isEqualTo("Priya");
            assertThat(card.parts()).containsOnlyKeys(FeedbackModel.SBI.asked());
            assertThat(card.waits()).isTrue();
        });
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.waiting()).isEqualTo(1);
        assertThat(events.stream(FeedbackGiven.class)).singleElement().satisfies(event -> {
            assertThat(event.feedback()).isEqualTo(id);
            assertThat(event.team()).isEqualTo(voice);
        });
    }

    @Test
    void receiverThanksOnceAndTheAuthorSeesIt() {
        var id = given(priya, CardWriter.sbi(amira, Audience.RECEIVER));

        centre.as(amira, () -> feedback.acknowledge(id));
        centre.as(amira, () -> feedback.acknowledge(id));
        centre.as(amira, () -> feedback.reply(id, "I will ask first from Monday."));

        var mine = centre.as(priya, () -> reading.sent(Leaf.newest(20))).cards().getFirst();
        assertThat(mine.acknowledged()).isTrue();
        assertThat(mine.reply().orElseThrow().words()).isEqualTo("I will ask first from Monday.");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(amira, () -> feedback.reply(id, "And once more.")));
        assertThat(centre.as(amira, () -> reading.countWaiting())).isZero();
    }

    @Test
    void nobodyElseCanThankForACard() {
        var id = given(priya, CardWriter.sbi(amira, Audience.TEAM));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(leo, () -> feedback.acknowledge(id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(priya, () -> feedback.reply(id, "Thanks to myself")));
    }

    @Test
    void thanksToATeamStandBeforeTheTeamAndItsWall() {
        var chat = centre.team("Chat");
        var ben = centre.agent("Ben Okafor", chat);
        var note = new GiveThanks(
                UUID.randomUUID(),
                Addressee.of(chat),
                Audience.TEAM_AND_WALL,
                "You took 12 chats off us from 10:40 on, the 4th time.");

        thanked(priya, note);

        var seen = centre.as(ben, () -> reading.forTeam(Leaf.newest(20))).cards();
        assertThat(seen).singleElement().satisfies(card -> assertThat(card.to()).isEmpty());
        assertThat(centre.as(ben, () -> reading.latestThanks(3))).hasSize(1);
        assertThat(wall.latest(chat, 5)).singleElement().satisfies(shown -> {
            assertThat(shown.words()).isEqualTo("You took … chats off us from … on, the … time.");
            assertThat(shown.from()).contains("Priya");
            assertThat(shown.to()).isEmpty();
        });
        assertThat(wall.latest(voice, 5)).isEmpty();
    }

    @Test
    void wallShowsOnlyWhatItsAuthorChoseItFor() {
        thanked(priya, CardWriter.thanks(amira, Audience.TEAM));
        thanked(leo, CardWriter.thanks(amira, Audience.RECEIVER));
        given(priya, CardWriter.sbi(amira, Audience.TEAM));
        var shown = thanked(leo, CardWriter.thanks(amira, Audience.TEAM_AND_WALL));

        assertThat(wall.latest(voice, 5)).extracting(WallThanks.Note::id).containsExactly(shown);
    }

    @Test
    void readingAsLeaderIsClosedUntilOpenedAndLeavesALine() {
        var id = given(priya, CardWriter.sbi(amira, Audience.RECEIVER_AND_LEADER));

        var closed =
                centre.as(leo, () -> reading.forTeam(Leaf.newest(20))).cards().getFirst();
        assertThat(closed.standing()).isEqualTo(Standing.AS_LEADER_CLOSED);
        assertThat(closed.parts()).isEmpty();
        assertThat(linesAbout(amira)).isZero();

        var opened = centre.as(leo, () -> reading.open(id));
        assertThat(opened.standing()).isEqualTo(Standing.AS_LEADER);
        assertThat(opened.parts()).isNotEmpty();
        assertThat(linesAbout(amira)).isEqualTo(1);

        centre.as(amira, () -> reading.open(id));
        assertThat(linesAbout(amira)).isEqualTo(1);
    }

    private long linesAbout(MemberId member) {
        return jdbc.sql("select count(*) from audit_line where about_member = ?")
                .param(member.value())
                .query(Long.class)
                .single();
    }
}
