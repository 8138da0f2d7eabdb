package org.huddleboard.kpi.application.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huddleboard.kpi.KpiCode.AVERAGE_HANDLE_TIME;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.kpi.application.between.FairTargetService;
import org.huddleboard.kpi.application.between.NameFairTarget;
import org.huddleboard.kpi.application.board.KpiBoardService;
import org.huddleboard.kpi.application.board.Period;
import org.huddleboard.kpi.application.board.PeriodFigure;
import org.huddleboard.kpi.application.board.PeriodFiguresService;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class MemberFiguresServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    MemberFiguresService members;

    @Autowired
    OwnFiguresService own;

    @Autowired
    FairTargetService targets;

    @Autowired
    KpiBoardService boards;

    @Autowired
    PeriodFiguresService periods;

    OwnFloor floor;

    @BeforeEach
    void open() {
        floor = new OwnFloor(spring, 6).figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);
    }

    private MemberPage open(MemberId reader, MemberId member) {
        return floor.centre.as(reader, () -> members.open(member, Locale.UK));
    }

    private MemberId coach() {
        return floor.centre.member("Cora Bell", floor.voice, Role.COACH);
    }

    @Test
    void everyOpeningLeavesALineTheMemberCanRead() {
        open(floor.leo, floor.amira());
        open(coach(), floor.amira());

        var looks = floor.centre.as(floor.amira(), own::looks);

        assertThat(looks).extracting(look -> look.by().orElseThrow()).containsExactly("Cora Bell", "Leo Marsh");
        assertThat(floor.centre.as(floor.agents.get(1), own::looks)).isEmpty();
    }

    @Test
    void thePeopleAreListedByNameAndByNothingElse() {
        var teams = floor.centre.as(floor.leo, members::people);

        assertThat(teams).hasSize(1);
        assertThat(teams.getFirst().people())
                .extracting(Person::name)
                .containsExactly("Agent A", "Agent B", "Agent C", "Agent D", "Agent E", "Agent F");
    }

    @Test
    void aMemberOfAnotherTeamIsNotFound() {
        var other = floor.centre.leader("Dee Hall", floor.centre.team("Chat"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(other, floor.amira()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(floor.leo, MemberId.create()));
        assertThat(floor.centre.as(floor.amira(), own::looks)).isEmpty();
    }

    @Test
    void agentsAndProgramsAreRefused() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> open(floor.agents.get(1), floor.amira()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        floor.centre.asToken(Set.of("kpi:members"), () -> members.open(floor.amira(), Locale.UK)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> floor.centre.asToken(Set.of("kpi:members"), members::people));
    }

    /** The private target in all places that may show it, and in none that may not. */
    @Test
    void privateTargetStandsOnTheTwoPagesAndNowhereElse() {
        agree(391);

        var mine = floor.centre.as(floor.amira(), () -> own.page(Locale.UK)).orElseThrow();
        assertThat(aim(mine)).isEqualTo(391);
        assertThat(aim(open(floor.leo, floor.amira()).week().orElseThrow())).isEqualTo(391);

        var coachs = open(coach(), floor.amira()).week().orElseThrow();
        assertThat(coachs.figures())
                .allSatisfy(figure -> assertThat(figure.line().target()).isEmpty());
        var colleagues =
                floor.centre.as(floor.agents.get(1), () -> own.page(Locale.UK)).orElseThrow();
        assertThat(aim(colleagues)).isEqualTo(360);
        var board = floor.centre.as(floor.leo, () -> boards.board(floor.voice, Optional.empty(), Locale.UK));
        assertThat(board.orElseThrow().toString()).doesNotContain("6:31", "391");
        var program = floor.centre.asToken(
                Set.of("kpi:members"),
                () -> periods.member(floor.amira(), new Period(Optional.empty(), Optional.empty()), Locale.UK));
        assertThat(program).extracting(PeriodFigure::target).asString().doesNotContain("391");
    }

    private void agree(double figure) {
        var named = floor.centre.as(
                floor.amira(),
                () -> targets.name(new NameFairTarget(
                        UUID.randomUUID(),
                        floor.amira(),
                        AVERAGE_HANDLE_TIME,
                        figure,
                        floor.centre.today(),
                        floor.centre.today().plusMonths(3),
                        "")));
        floor.centre.as(floor.leo, () -> targets.agree(named));
    }

    private static double aim(MyFigures page) {
        return page.figures().getFirst().line().target().orElseThrow().value();
    }
}
