package org.huddleboard.goals.domain.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.junit.jupiter.api.Test;

class HelpTests {
    private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");
    private static final RecordRef DEBRIEF = new RecordRef("shadowing", UUID.randomUUID());

    @Test
    void namesAColleagueByWhatHappened() {
        var priya = MemberId.create();
        var help = new Help(
                GoalId.create(),
                MemberId.create(),
                new Interaction(DEBRIEF, priya, NOW.minusSeconds(60), "shadowing.help.debrief"),
                NOW);

        assertThat(help.helper()).contains(priya);
        assertThat(help.record()).isEqualTo(DEBRIEF);
        assertThat(help.namedAt()).isEqualTo(NOW);
    }

    @Test
    void nobodyNamesThemselves() {
        var amira = MemberId.create();

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new Help(
                        GoalId.create(), amira, new Interaction(DEBRIEF, amira, NOW, "shadowing.help.debrief"), NOW));
    }
}
