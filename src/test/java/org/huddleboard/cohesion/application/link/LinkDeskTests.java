package org.huddleboard.cohesion.application.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huddleboard.cohesion.LinkVerdict;
import org.huddleboard.cohesion.application.link.LinkReading.Computed;
import org.huddleboard.cohesion.application.link.LinkReading.Computing;
import org.huddleboard.cohesion.application.view.LeaderPage;
import org.huddleboard.cohesion.application.view.LeaderPage.Exploration;
import org.huddleboard.cohesion.application.view.LinkPart;
import org.huddleboard.cohesion.application.view.OwnPage.OwnLink;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class LinkDeskTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    LinkDesk desk;

    @Autowired
    LinkParts parts;

    @Autowired
    LinkNight night;

    @Autowired
    JdbcClient jdbc;

    TestCentre centre;
    LocalDate today;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        today = centre.today();
    }

    private Computed answer(TeamWithWeeks team) {
        return (Computed) await().atMost(Duration.ofSeconds(30))
                .until(() -> desk.of(team.team(), today), Computed.class::isInstance);
    }

    private int kept(TeamWithWeeks team) {
        return jdbc.sql("select count(*) from cohesion_link where team_id = ?")
                .param(team.team().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyWaitsForTheWorkAndItIsDoneOnce() {
        var team = TeamWithWeeks.of(spring, centre, 8, 16);

        assertThat(desk.of(team.team(), today)).isInstanceOf(Computing.class);

        var answer = answer(team);
        assertThat(answer.result().verdict()).isNotEqualTo(LinkVerdict.INSUFFICIENT);
        assertThat(answer.result().forward().members()).isEqualTo(8);
        assertThat(answer.result().forward().fit().orElseThrow().slopes()).isEmpty();
        assertThat(desk.workOut(team.team(), today).at()).isEqualTo(answer.at());
        assertThat(kept(team)).isEqualTo(1);
    }

    @Test
    void whatIsKeptIsTheWholeTeamsAndTheSameToTheLastDigit() {
        var team = TeamWithWeeks.of(spring, centre, 8, 16);
        var worked = desk.workOut(team.team(), today);

        assertThat(((Computed) desk.of(team.team(), today)).result()).isEqualTo(worked.result());
        assertThat(jdbc.sql("select result from cohesion_link where team_id = ?")
                        .param(team.team().value())
                        .query(String.class)
                        .single())
                .contains("\"slopes\":[]")
                .doesNotContain(team.member(0).value().toString());
    }

    @Test
    void aCardInAWeekThatIsOverAsksTheQuestionAnew() {
        var team = TeamWithWeeks.of(spring, centre, 8, 16);
        var before = desk.workOut(team.team(), today);

        team.exchangeOnceMore();

        assertThat(answer(team).weeks().inputs()).isNotEqualTo(before.weeks().inputs());
        assertThat(kept(team)).isEqualTo(2);
    }

    @Test
    void theNightHasTheAnswerReadyAndForgetsOldOnes() {
        var team = TeamWithWeeks.of(spring, centre, 7, 16);
        jdbc.sql("insert into cohesion_link (team_id, inputs, result, worked_out_at) values (?, 'old', '{}', ?)")
                .param(team.team().value())
                .param(OffsetDateTime.of(today.minusDays(40).atStartOfDay(), ZoneOffset.UTC))
                .update();

        night.workOut();

        assertThat(desk.of(team.team(), today)).isInstanceOf(Computed.class);
        assertThat(kept(team)).isEqualTo(1);
    }

    @Test
    void thePageIsToldTheTeamsAnswerAndEachMemberTheirOwn() {
        var team = TeamWithWeeks.of(spring, centre, 8, 16);
        desk.workOut(team.team(), today);

        assertThat(parts.team(team.team(), today)).isInstanceOfSatisfying(LinkPart.Known.class, known -> {
            assertThat(known.members()).isEqualTo(8);
            assertThat(known.weeks()).isEqualTo(14);
            assertThat(known.until()).isEqualTo(team.end().minusDays(1));
            assertThat(known.dots()).hasSizeGreaterThanOrEqualTo(8 * 8);
            assertThat(known.after().low()).isLessThanOrEqualTo(known.after().value());
            assertThat(known.newcomers()).isZero();
        });
        assertThat(parts.own(team.team(), team.member(3), today)).isInstanceOfSatisfying(OwnLink.Known.class, own -> {
            assertThat(own.weeks()).isEqualTo(14);
            assertThat(own.low()).isLessThan(own.value());
            assertThat(own.high()).isGreaterThan(own.value());
        });
        assertThat(parts.own(team.team(), MemberId.create(), today)).isInstanceOf(OwnLink.NotYet.class);
    }

    @Test
    void aYoungTeamIsToldAtOnceWhatIsMissing() {
        var team = TeamWithWeeks.of(spring, centre, 6, 9);

        assertThat(parts.team(team.team(), today)).isInstanceOfSatisfying(LinkPart.NotYet.class, notYet -> {
            assertThat(notYet.ready()).isZero();
            assertThat(notYet.weeksOfData()).containsOnly(7).hasSize(6);
            // eight weeks of six members are forty-eight rows; sixty take two weeks more
            assertThat(notYet.earliest()).contains(team.end().plusWeeks(3));
        });
        assertThat(parts.own(team.team(), team.member(0), today))
                .isEqualTo(new OwnLink.NotYet(7, 8, Optional.of(team.end().plusWeeks(3))));
        assertThat(kept(team)).isZero();
    }

    @Test
    void fiveMembersNeverGetAnAnswerAndFewerNoPictureEither() {
        var five = TeamWithWeeks.of(spring, centre, 5, 16);
        var four = TeamWithWeeks.of(spring, centre, 4, 16);

        assertThat(parts.team(five.team(), today))
                .isEqualTo(new LinkPart.NotYet(5, 6, 8, 70, 60, Optional.empty(), List.of(14, 14, 14, 14, 14)));
        assertThat(parts.team(four.team(), today))
                .isInstanceOfSatisfying(
                        LinkPart.NotYet.class,
                        notYet -> assertThat(notYet.weeksOfData()).isEmpty());
    }

    @Test
    void withoutFiguresThereIsNothingToExplore() {
        var team = TeamWithWeeks.of(spring, centre, 8, 16);

        assertThat(parts.explore(team.team(), today)).isEqualTo(new Exploration.NotYet(0, 12));
    }

    @Test
    void whatMovesWithExchangeIsFoundAmongManyLooksAndWhatDoesNotIsNot() {
        var team = TeamWithWeeks.of(spring, centre, 8, 20);
        team.solveMoreWhenExchangingMore();

        assertThat(parts.explore(team.team(), today)).isInstanceOfSatisfying(Exploration.Known.class, known -> {
            assertThat(known.weeks()).isEqualTo(20);
            // two figures beside connectedness, reach, reciprocity and balance; there were no huddles
            assertThat(known.looks()).isEqualTo(8);
            assertThat(known.findings())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.q()).isLessThanOrEqualTo(.10))
                    .extracting(LeaderPage.Finding::figure)
                    .containsOnly(KpiCode.FIRST_CONTACT_RESOLUTION);
            assertThat(known.findings().getFirst().correlation()).isGreaterThan(.5);
        });
    }
}
