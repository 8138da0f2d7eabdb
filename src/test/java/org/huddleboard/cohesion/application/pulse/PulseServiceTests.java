package org.huddleboard.cohesion.application.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.huddleboard.cohesion.domain.pulse.PulseRound;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
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

@SpringBootTest
class PulseServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    PulseService pulse;

    @Autowired
    PulseRounds rounds;

    @Autowired
    PulseFigures figures;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    JdbcClient jdbc;

    TestCentre centre;
    PulseWriter writer;
    TeamId voice;
    MemberId leo;
    List<MemberId> agents;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        writer = new PulseWriter(spring, centre);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        agents = List.of("Ana", "Ben", "Cai", "Dee", "Eva").stream()
                .map(name -> centre.agent(name + " Bell", voice))
                .toList();
    }

    @Test
    void everybodyOfTheTeamIsAskedAndASentFormIsDoneWith() {
        var round = writer.open(voice);
        var form = centre.as(leo, () -> pulse.waiting()).orElseThrow();
        assertThat(form.round()).isEqualTo(round);
        assertThat(form.items()).hasSize(4);

        writer.answer(round, leo, 5, 4, 3, 2);

        assertThat(centre.as(leo, () -> pulse.waiting())).isEmpty();
        assertThat(centre.as(leo, () -> pulse.sent())).isPresent();
        assertThat(centre.as(agents.getFirst(), () -> pulse.waiting())).isPresent();
        assertThat(centre.as(agents.getFirst(), () -> pulse.sent())).isEmpty();
    }

    @Test
    void aFormSentTwiceCountsOnce() {
        var round = writer.open(voice);
        agents.forEach(agent -> writer.answer(round, agent, 5, 5, 5, 5));
        writer.answer(round, agents.getFirst(), 1, 1, 1, 1);
        writer.close(round);

        var figure = writer.rounds(voice).getFirst().figure().orElseThrow();
        assertThat(figure.responses()).isEqualTo(5);
        assertThat(figure.score()).isEqualTo(1);
    }

    @Test
    void whoIsNotAskedDoesNotFindTheRoundAndACoachMayNotAnswerAtAll() {
        var round = writer.open(voice);
        var stranger = centre.agent("Sid Vale", centre.team("Chat"));
        var coach = centre.member("Cora Bailey");
        centre.holds(coach, Role.COACH, voice);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> writer.answer(round, stranger));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> writer.answer(round, coach));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(coach, () -> pulse.waiting()));
    }

    @Test
    void nothingIsTakenAfterTheLastDay() {
        var round = writer.open(voice, writer.monday().minusWeeks(1));

        assertThat(centre.as(leo, () -> pulse.waiting())).isEmpty();
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> writer.answer(round, leo))
                .withMessage("cohesion.pulse.rule.closed");
    }

    @Test
    void aRoundThatIsOverIsClosedAndTheNextOpensAFortnightAfterIt() {
        writer.open(voice, writer.monday().minusWeeks(2));
        var team = directory.team(voice).orElseThrow();

        rounds.turn(team);
        rounds.turn(team);

        var all = writer.rounds(voice);
        assertThat(all.getLast().isClosed()).isTrue();
        var early = centre.today().isBefore(writer.monday().plusDays(3));
        assertThat(all).hasSize(early ? 2 : 1);
        assertThat(all.stream().filter(round -> !round.isClosed()).map(PulseRound::openedOn))
                .containsExactlyElementsOf(early ? List.of(writer.monday()) : List.of());
    }

    @Test
    void fourPeopleAreNotAsked() {
        var small = centre.team("Mail");
        for (var name : List.of("Una", "Vic", "Wes", "Xia")) {
            centre.agent(name + " Kerr", small);
        }
        rounds.turn(directory.team(small).orElseThrow());

        assertThat(writer.rounds(small)).isEmpty();
    }

    @Test
    void anUrnWhoseKeyIsGoneIsEmptyAndEverybodyIsAskedAgain() {
        var round = writer.open(voice);
        writer.answer(round, leo);
        jdbc.sql("update pulse_urn set sealed = ? where round_id = ?")
                .params("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", round.value())
                .update();

        agents.forEach(agent -> writer.answer(round, agent));

        assertThat(centre.as(leo, () -> pulse.waiting())).isPresent();
        writer.answer(round, leo);
        writer.close(round);
        assertThat(writer.rounds(voice).getFirst().figure().orElseThrow().responses())
                .isEqualTo(6);
    }

    @Test
    void aClosedRoundIsShownForFourWeeks() {
        writer.closed(voice, agents);
        var closedOn = writer.rounds(voice).getFirst().closesOn();

        assertThat(figures.latest(voice, closedOn.minusDays(1)).hidden()).contains(PulseHidden.NONE_CLOSED);
        assertThat(figures.latest(voice, closedOn.plusDays(28)).figure()).isPresent();
        assertThat(figures.latest(voice, closedOn.plusDays(29)).hidden()).contains(PulseHidden.TOO_OLD);
    }
}
