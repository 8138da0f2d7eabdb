package org.huddleboard.shadowing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.huddleboard.StatementCount;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shadowing.application.ShadowingNeed.Kind;
import org.huddleboard.shadowing.application.SlotCard.Standing;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SessionNewsTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    OfferService offers;

    @Autowired
    ArrangeService arranging;

    @Autowired
    ShadowingReading reading;

    @Autowired
    HostingReading hosting;

    @Autowired
    MyShadowing mine;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient jdbc;

    TestCentre centre;
    SessionWriter sessions;
    TeamId voice;
    MemberId sam;
    MemberId nia;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        sessions = new SessionWriter(spring, centre);
        voice = centre.team("Voice");
        sam = host("Sam Doyle", voice);
        nia = centre.agent("Nia Rao", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private MemberId host(String name, TeamId team) {
        var host = centre.agent(name, team);
        centre.holds(host, Role.HOST, team);
        return host;
    }

    private int claims(MemberId person) {
        return jdbc.sql("select count(*) from rota_claim where member_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void hostIsToldOfABookingAndGuestOfASessionTakenBack() {
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);
        var booked = sessions.booked(nia, session);
        assertThat(centre.as(sam, () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .containsExactly(Kind.BOOKED);
        centre.as(sam, () -> mine.seen(booked));
        assertThat(centre.as(sam, () -> mine.needs())).isEmpty();

        centre.as(sam, () -> offers.takeBack(session, "I am needed on chat."));

        assertThat(centre.as(nia, () -> mine.needs())).singleElement().satisfies(need -> {
            assertThat(need.kind()).isEqualTo(Kind.CANCELLED);
            assertThat(need.reason()).contains("I am needed on chat.");
        });
        assertThat(claims(sam) + claims(nia)).isZero();
        assertThat(centre.as(nia, () -> reading.week(centre.today())).slots()).isEmpty();
    }

    @Test
    void leaderTakesASessionBackAndHostAndGuestReadWhy() {
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);
        sessions.booked(nia, session);
        assertThat(centre.as(leo, () -> hosting.toArrange()))
                .extracting(SessionEntry::id)
                .containsExactly(session);

        centre.as(leo, () -> arranging.withdraw(session, "Two are ill today."));

        assertThat(centre.as(sam, () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .contains(Kind.WITHDRAWN);
        assertThat(centre.as(nia, () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .contains(Kind.CANCELLED);
        centre.as(sam, () -> offers.seen(session));
        assertThat(centre.as(sam, () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .doesNotContain(Kind.WITHDRAWN);
    }

    @Test
    void weekSaysHowTheReaderStandsToEachSession() {
        var free = sessions.offered(sam, sessions.at(2, 9, 0), 2);
        var booked = sessions.offered(sam, sessions.at(3, 9, 0), 1);
        sessions.booked(nia, booked);
        var ben = centre.agent("Ben Okafor", voice);

        var forNia = centre.as(nia, () -> reading.week(centre.today()));
        assertThat(forNia.slot(free).orElseThrow().standing()).isEqualTo(Standing.FREE);
        assertThat(forNia.slot(booked).orElseThrow().standing()).isEqualTo(Standing.MINE);
        assertThat(forNia.suggested()).map(SlotCard::id).contains(free);
        assertThat(centre.as(ben, () -> reading.week(centre.today()))
                        .slot(booked)
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.FULL);
        assertThat(centre.as(sam, () -> reading.week(centre.today()))
                        .slot(free)
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.HOSTED);
    }

    @Test
    void weekTakesTheSameStatementsWhateverStandsInIt() {
        centre.as(nia, () -> reading.week(centre.today()));
        sessions.booked(nia, sessions.offered(sam, sessions.at(1, 9, 0), 1));
        var few = centre.as(nia, () -> statements.during(() -> reading.week(centre.today())));

        for (var i = 0; i < 6; i++) {
            var host = host("Host " + i, voice);
            var start = sessions.at(1 + i % 5, 10, 0).plus(Duration.ofHours(i % 3));
            sessions.booked(centre.agent("Guest " + i, voice), sessions.offered(host, start, 2));
        }

        assertThat(centre.as(nia, () -> statements.during(() -> reading.week(centre.today()))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
    }
}
