package org.huddleboard.cohesion.application.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.SaidAndDone;
import org.huddleboard.improvement.TeamActions;
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
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class PulseReplyServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    PulseReplyService replies;

    @Autowired
    PulseResultService results;

    @Autowired
    TeamActions actions;

    @Autowired
    SaidAndDone said;

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

    private ReplyToPulse reply(PulseRoundId round) {
        return new ReplyToPulse(
                UUID.randomUUID(),
                round,
                writer.rounds(voice).getFirst().items().getFirst(),
                "Say who is free at ten",
                centre.today().plusDays(7),
                Optional.of(agents.getFirst()));
    }

    @Test
    void oneActionAnswersARoundAndStandsBesideWhatWasSaid() {
        var round = writer.closed(voice, agents);
        assertThat(centre.as(leo, () -> results.of(voice)).mayReply()).isTrue();
        assertThat(centre.as(agents.getFirst(), () -> results.of(voice)).mayReply())
                .isFalse();

        centre.as(leo, () -> replies.reply(reply(round)));

        assertThat(said.of(voice, 3)).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("Say who is free at ten");
            assertThat(line.done()).isFalse();
        });
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(leo, () -> replies.reply(reply(round))))
                .withMessage("cohesion.pulse.rule.oneAction");
        var open = centre.as(leo, () -> actions.open(voice, 5));
        assertThat(open).hasSize(1);
        centre.as(agents.getFirst(), () -> actions.done(open.getFirst().id()));
        assertThat(said.of(voice, 3).getFirst().done()).isTrue();
    }

    @Test
    void onlyWhoLeadsTheTeamAnswersAndOnlyWhatMayBeShown() {
        var round = writer.closed(voice, agents);
        var ruth = centre.leader("Ruth Calder", centre.team("Chat"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(agents.getFirst(), () -> replies.reply(reply(round))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(ruth, () -> replies.reply(reply(round))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(ruth, () -> results.of(voice)));
    }

    @Test
    void aHiddenRoundCannotBeAnswered() {
        var round = writer.closed(voice, agents.subList(0, 4));

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(leo, () -> replies.reply(reply(round))))
                .withMessage("cohesion.pulse.rule.nothingToAnswer");
        assertThat(centre.as(leo, () -> results.of(voice)).mayReply()).isFalse();
    }
}
