package org.huddleboard.cohesion.application.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.UUID;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.SaidAndDone;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
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

    PulseTeam voice;

    @BeforeEach
    void open() {
        voice = PulseTeam.in(spring);
    }

    private ReplyToPulse reply(PulseRoundId round) {
        return new ReplyToPulse(
                UUID.randomUUID(),
                round,
                voice.rounds().getFirst().items().getFirst(),
                "Say who is free at ten",
                voice.centre().today().plusDays(7),
                Optional.of(voice.ana()));
    }

    @Test
    void oneActionAnswersARoundAndStandsBesideWhatWasSaid() {
        var round = voice.closed(voice.agents());
        assertThat(voice.as(voice.leo(), () -> results.of(voice.id())).mayReply())
                .isTrue();
        assertThat(voice.as(voice.ana(), () -> results.of(voice.id())).mayReply())
                .isFalse();

        voice.as(voice.leo(), () -> replies.reply(reply(round)));

        assertThat(said.of(voice.id(), 3)).singleElement().satisfies(line -> {
            assertThat(line.did()).isEqualTo("Say who is free at ten");
            assertThat(line.how()).isEqualTo(SaidAndDone.How.AGREED);
        });
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> voice.as(voice.leo(), () -> replies.reply(reply(round))))
                .withMessage("cohesion.pulse.rule.oneAction");
        var open = voice.as(voice.leo(), () -> actions.open(voice.id(), 5));
        assertThat(open).hasSize(1);
        voice.as(voice.ana(), () -> actions.done(open.getFirst().id()));
        assertThat(said.of(voice.id(), 3).getFirst().how()).isEqualTo(SaidAndDone.How.DONE);
    }

    @Test
    void onlyWhoLeadsTheTeamAnswersAndOnlyWhatMayBeShown() {
        var round = voice.closed(voice.agents());
        var ruth = voice.centre().leader("Ruth Calder", voice.centre().team("Chat"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> voice.as(voice.ana(), () -> replies.reply(reply(round))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> voice.as(ruth, () -> replies.reply(reply(round))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> voice.as(ruth, () -> results.of(voice.id())));
    }

    @Test
    void aHiddenRoundCannotBeAnswered() {
        var round = voice.closed(voice.agents().subList(0, 4));

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> voice.as(voice.leo(), () -> replies.reply(reply(round))))
                .withMessage("cohesion.pulse.rule.nothingToAnswer");
        assertThat(voice.as(voice.leo(), () -> results.of(voice.id())).mayReply())
                .isFalse();
    }
}
