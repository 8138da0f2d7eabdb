package org.huddleboard.shadowing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.huddleboard.StatementCount;
import org.huddleboard.shadowing.application.ShadowingNeed.Kind;
import org.huddleboard.shadowing.application.SlotCard.Standing;
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

    ShadowingTeam team;

    @BeforeEach
    void open() {
        team = ShadowingTeam.in(spring);
    }

    @Test
    void hostIsToldOfABookingAndGuestOfASessionTakenBack() {
        var session = team.offered(team.at(2, 14, 30), 1);
        var booked = team.booked(team.nia(), session);
        assertThat(team.as(team.sam(), () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .containsExactly(Kind.BOOKED);
        team.as(team.sam(), () -> mine.seen(booked));
        assertThat(team.as(team.sam(), () -> mine.needs())).isEmpty();

        team.as(team.sam(), () -> offers.takeBack(session, "I am needed on chat."));

        assertThat(team.as(team.nia(), () -> mine.needs())).singleElement().satisfies(need -> {
            assertThat(need.kind()).isEqualTo(Kind.CANCELLED);
            assertThat(need.reason()).contains("I am needed on chat.");
        });
        assertThat(team.claims(team.sam()) + team.claims(team.nia())).isZero();
        assertThat(team.as(team.nia(), () -> reading.week(team.today())).slots())
                .isEmpty();
    }

    @Test
    void leaderTakesASessionBackAndHostAndGuestReadWhy() {
        var session = team.offered(team.at(2, 14, 30), 1);
        team.booked(team.nia(), session);
        assertThat(team.as(team.leo(), () -> hosting.toArrange()))
                .extracting(SessionEntry::id)
                .containsExactly(session);

        team.as(team.leo(), () -> arranging.withdraw(session, "Two are ill today."));

        assertThat(team.as(team.sam(), () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .contains(Kind.WITHDRAWN);
        assertThat(team.as(team.nia(), () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .contains(Kind.CANCELLED);
        team.as(team.sam(), () -> offers.seen(session));
        assertThat(team.as(team.sam(), () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .doesNotContain(Kind.WITHDRAWN);
    }

    @Test
    void weekSaysHowTheReaderStandsToEachSession() {
        var free = team.offered(team.at(2, 9, 0), 2);
        var booked = team.offered(team.at(3, 9, 0), 1);
        team.booked(team.nia(), booked);
        var ben = team.agent("Ben Okafor");

        var forNia = team.as(team.nia(), () -> reading.week(team.today()));
        assertThat(forNia.slot(free).orElseThrow().standing()).isEqualTo(Standing.FREE);
        assertThat(forNia.slot(booked).orElseThrow().standing()).isEqualTo(Standing.MINE);
        assertThat(forNia.suggested()).map(SlotCard::id).contains(free);
        assertThat(team.as(ben, () -> reading.week(team.today()))
                        .slot(booked)
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.FULL);
        assertThat(team.as(team.sam(), () -> reading.week(team.today()))
                        .slot(free)
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.HOSTED);
    }

    @Test
    void weekTakesTheSameStatementsWhateverStandsInIt() {
        team.as(team.nia(), () -> reading.week(team.today()));
        team.booked(team.nia(), team.offered(team.at(1, 9, 0), 1));
        var few = team.as(team.nia(), () -> statements.during(() -> reading.week(team.today())));

        for (var i = 0; i < 6; i++) {
            var host = team.host("Host " + i);
            var start = team.at(1 + i % 5, 10, 0).plus(Duration.ofHours(i % 3));
            team.booked(team.agent("Guest " + i), team.sessions().offered(host, start, 2));
        }

        assertThat(team.as(team.nia(), () -> statements.during(() -> reading.week(team.today()))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
    }
}
