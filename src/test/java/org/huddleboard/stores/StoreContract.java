package org.huddleboard.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.GiveFeedback;
import org.huddleboard.feedback.application.Leaf;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/** What both stores promise: the same migrations, the same answers, the same refusals. */
@SpringBootTest
abstract class StoreContract {

    @Autowired
    ApplicationContext spring;

    @Autowired
    DataSource place;

    @Autowired
    FeedbackService feedback;

    @Autowired
    FeedbackReading cards;

    @Autowired
    PeopleDirectory people;

    @Autowired
    Memberships memberships;

    @Autowired
    Imports imports;

    @Autowired
    KpiBoardService board;

    @TempDir
    Path folder;

    private TestCentre centre;
    private TeamId team;
    private MemberId ana;
    private MemberId ben;

    abstract String store();

    @BeforeEach
    void twoColleagues() {
        centre = new TestCentre(spring);
        team = centre.team("Voice");
        ana = centre.agent("Ana Bell", team);
        ben = centre.agent("Ben Cole", team);
    }

    @Test
    void isTheStoreItSaysItIs() throws SQLException {
        try (var connection = place.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(store());
        }
    }

    @Test
    void cardIsReadByItsReceiverAndNobodyElse() {
        var card = centre.as(ana, () -> feedback.give(card(UUID.randomUUID())));
        var cleo = centre.agent("Cleo Dane", centre.team("Chat"));

        assertThat(centre.as(ben, () -> cards.received(Leaf.newest(10))).cards())
                .hasSize(1);
        assertThat(centre.as(ben, () -> cards.open(card)).id()).isEqualTo(card);
        assertThatThrownBy(() -> centre.as(cleo, () -> cards.open(card))).isInstanceOf(NotFound.class);
    }

    @Test
    void cardPostedTwiceAtOnceIsOneCard() throws Exception {
        var key = UUID.randomUUID();
        Callable<FeedbackId> post = () -> centre.as(ana, () -> feedback.give(card(key)));

        try (var hands = Executors.newFixedThreadPool(8)) {
            var answers = hands.invokeAll(List.of(post, post, post, post, post, post, post, post));
            var ids = new HashSet<FeedbackId>();
            for (var answer : answers) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(1);
        }
        assertThat(centre.as(ben, () -> cards.received(Leaf.newest(10))).cards())
                .hasSize(1);
    }

    @Test
    void thanksForACardReachItsAuthor() {
        var card = centre.as(ana, () -> feedback.give(card(UUID.randomUUID())));
        centre.as(ben, () -> feedback.acknowledge(card));

        assertThat(centre.as(ana, () -> cards.sent(Leaf.newest(10))).cards())
                .singleElement()
                .satisfies(sent -> assertThat(sent.waits()).isFalse());
    }

    @Test
    void peopleAreFoundByNameAndByWhatFilesCallThem() {
        var known = centre.knownAs(ana, "Bell, Ana");

        assertThat(people.person(ana))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Ana Bell"));
        assertThat(people.atSite(centre.leeds(), "bell", 5)).extracting("id").containsExactly(ana);
        assertThat(memberships.known(known.toUpperCase(Locale.ROOT))).contains(ana);
    }

    @Test
    void fileOfContactsStandsOnTheBoardAndLeavesItWhenItIsTakenBack() throws IOException {
        var leo = centre.leader("Leo Hart", team);
        var file = Files.writeString(folder.resolve("calls.csv"), contacts());
        var order =
                new ImportOrder("kpi", "auto", Optional.of(ZoneId.of("Europe/London")), Optional.of(team), "calls.csv");

        var first = centre.asToken(Set.of("imports"), () -> imports.run(order, file, false));
        assertThat(first.accepted()).isEqualTo(20);
        assertThat(centre.as(leo, () -> board.board(team, Optional.empty(), Locale.UK)))
                .flatMap(shown -> shown.line(KpiCode.FIRST_CONTACT_RESOLUTION))
                .hasValueSatisfying(line -> assertThat(line.figure()).isEqualTo(50.0, within(1e-9)));

        var again = centre.asToken(Set.of("imports"), () -> imports.run(order, file, false));
        assertThat(again.unchanged()).isEqualTo(20);

        centre.asToken(Set.of("imports"), () -> {
            imports.undo(first.importId());
            return true;
        });
        assertThat(centre.as(leo, () -> board.board(team, Optional.empty(), Locale.UK)))
                .isEmpty();
    }

    @Test
    void sixtyFourClaimsOnOnePersonsTimeHaveOneWinner() throws Exception {
        var race = new ClaimRace(spring);

        assertThat(race.winnersOfOverlappingTimes(ana, 64)).isEqualTo(1);
        assertThat(race.claimedSlots(ana)).isEqualTo(6);
    }

    @Test
    void claimsThatTakeTwoPeopleInOppositeOrderHaveAtMostOneWinnerAndLeaveNoHalves() throws Exception {
        var race = new ClaimRace(spring);

        var winners = race.winnersInOppositeOrder(ana, ben, 4);

        assertThat(winners).isLessThanOrEqualTo(1);
        assertThat(race.claimedSlots(ana)).isEqualTo(6 * winners);
        assertThat(race.claimedSlots(ben)).isEqualTo(6 * winners);
    }

    @Test
    void lastSeatHasOneWinnerWhoeverAsksAndHowever() throws Exception {
        new SeatRace((WebApplicationContext) spring, centre).run();
    }

    /** Twenty answered calls of one day, every other one resolved. */
    private static String contacts() {
        var agent = TestCentre.unique("agent");
        return IntStream.range(0, 20)
                .mapToObj(call -> "%s-%d,%s,2026-01-05,09:%02d:00,Y,%s,20,00:05:00,4"
                        .formatted(agent, call, agent, call, call % 2 == 0 ? "Y" : "N"))
                .collect(Collectors.joining("\n", """
                        Call Id,Agent,Date,Time,Answered (Y/N),Resolved,Speed of answer in seconds,AvgTalkDuration,\
                        Satisfaction rating
                        """, "\n"));
    }

    private GiveFeedback card(UUID key) {
        return new GiveFeedback(
                key,
                ben,
                FeedbackModel.SBI,
                Bearing.KEEP_DOING,
                Audience.RECEIVER,
                Map.of(
                        FeedbackPart.SITUATION, "Tuesday, the caller about a double bill",
                        FeedbackPart.BEHAVIOUR, "You read the bill aloud line by line",
                        FeedbackPart.IMPACT, "They found the mistake themselves"));
    }
}
