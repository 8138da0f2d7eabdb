package org.huddleboard.cohesion.application.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.huddleboard.cohesion.domain.pulse.PulseRound;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Role;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
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

    PulseTeam voice;

    @BeforeEach
    void open() {
        voice = PulseTeam.in(spring);
    }

    @Test
    void everybodyOfTheTeamIsAskedAndASentFormIsDoneWith() {
        var round = voice.open();
        var form = voice.as(voice.leo(), () -> pulse.waiting()).orElseThrow();
        assertThat(form.round()).isEqualTo(round);
        assertThat(form.items()).hasSize(4);

        voice.answer(round, voice.leo(), 5, 4, 3, 2);

        assertThat(voice.as(voice.leo(), () -> pulse.waiting())).isEmpty();
        assertThat(voice.as(voice.leo(), () -> pulse.sent())).isPresent();
        assertThat(voice.as(voice.ana(), () -> pulse.waiting())).isPresent();
        assertThat(voice.as(voice.ana(), () -> pulse.sent())).isEmpty();
    }

    @Test
    void aFormSentTwiceCountsOnce() {
        var round = voice.open();
        voice.agents().forEach(agent -> voice.answer(round, agent, 5, 5, 5, 5));
        voice.answer(round, voice.ana(), 1, 1, 1, 1);
        voice.close(round);

        var figure = voice.rounds().getFirst().figure().orElseThrow();
        assertThat(figure.responses()).isEqualTo(5);
        assertThat(figure.score()).isEqualTo(1);
    }

    @Test
    void whoIsNotAskedDoesNotFindTheRoundAndACoachMayNotAnswerAtAll() {
        var round = voice.open();
        var stranger = voice.centre().agent("Sid Vale", voice.centre().team("Chat"));
        var coach = voice.centre().member("Cora Bailey");
        voice.centre().holds(coach, Role.COACH, voice.id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> voice.answer(round, stranger));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> voice.answer(round, coach));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> voice.as(coach, () -> pulse.waiting()));
    }

    @Test
    void nothingIsTakenAfterTheLastDay() {
        var round = voice.writer().open(voice.id(), voice.writer().monday().minusWeeks(1));

        assertThat(voice.as(voice.leo(), () -> pulse.waiting())).isEmpty();
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> voice.answer(round, voice.leo()))
                .withMessage("cohesion.pulse.rule.closed");
    }

    @Test
    void aRoundThatIsOverIsClosedAndTheNextOpensAFortnightAfterIt() {
        voice.writer().open(voice.id(), voice.writer().monday().minusWeeks(2));
        var team = directory.team(voice.id()).orElseThrow();

        rounds.turn(team);
        rounds.turn(team);

        var all = voice.rounds();
        assertThat(all.getLast().isClosed()).isTrue();
        var early = voice.centre().today().isBefore(voice.writer().monday().plusDays(3));
        assertThat(all).hasSize(early ? 2 : 1);
        assertThat(all.stream().filter(round -> !round.isClosed()).map(PulseRound::openedOn))
                .containsExactlyElementsOf(early ? List.of(voice.writer().monday()) : List.of());
    }

    @Test
    void fourPeopleAreNotAsked() {
        var small = voice.centre().team("Mail");
        for (var name : List.of("Una", "Vic", "Wes", "Xia")) {
            voice.centre().agent(name + " Kerr", small);
        }
        rounds.turn(directory.team(small).orElseThrow());

        assertThat(voice.writer().rounds(small)).isEmpty();
    }

    @Test
    void anUrnWhoseKeyIsGoneIsEmptyAndEverybodyIsAskedAgain() {
        var round = voice.open();
        voice.answer(round, voice.leo());
        jdbc.sql("update pulse_urn set sealed = ? where round_id = ?")
                .params("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", round.value())
                .update();

        voice.agents().forEach(agent -> voice.answer(round, agent));

        assertThat(voice.as(voice.leo(), () -> pulse.waiting())).isPresent();
        voice.answer(round, voice.leo());
        voice.close(round);
        assertThat(voice.rounds().getFirst().figure().orElseThrow().responses()).isEqualTo(6);
    }

    @Test
    void aClosedRoundIsShownForFourWeeks() {
        voice.closed(voice.agents());
        var closedOn = voice.rounds().getFirst().closesOn();

        assertThat(figures.latest(voice.id(), closedOn.minusDays(1)).hidden()).contains(PulseHidden.NONE_CLOSED);
        assertThat(figures.latest(voice.id(), closedOn.plusDays(28)).figure()).isPresent();
        assertThat(figures.latest(voice.id(), closedOn.plusDays(29)).hidden()).contains(PulseHidden.TOO_OLD);
    }
}
