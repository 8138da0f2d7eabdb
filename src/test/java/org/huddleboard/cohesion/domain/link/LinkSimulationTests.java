package org.huddleboard.cohesion.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huddleboard.cohesion.LinkVerdict;
import org.junit.jupiter.api.Test;

/** A small part of the simulation behind docs/link.md; the whole of it is ./huddleboard bench X4. */
class LinkSimulationTests {
    private static final int TEAMS = 60;

    /** Three are expected by chance; more than eight would be a wonder. */
    @Test
    void whereNothingIsThereHardlyAnythingIsFound() {
        var found = verdicts(0)
                .filter(verdict -> verdict != LinkVerdict.NO_CLEAR_LINK)
                .count();

        assertThat(found).isLessThanOrEqualTo(8);
    }

    @Test
    void aLinkThatIsThereIsFoundInMostTeamsAndNeverUpsideDown() {
        var verdicts = verdicts(3).toList();

        assertThat(verdicts).doesNotContain(LinkVerdict.MOVES_TOGETHER_DOWN, LinkVerdict.INSUFFICIENT);
        assertThat(verdicts.stream().filter(verdict -> verdict == LinkVerdict.MOVES_TOGETHER_UP))
                .hasSizeGreaterThanOrEqualTo(42);
    }

    private static Stream<LinkVerdict> verdicts(double effect) {
        return LongStream.range(0, TEAMS)
                .mapToObj(seed -> new SimulatedTeam(12, 20, effect, seed).panel())
                .map(panel -> LinkAnalysis.of(panel, 7011, _ -> {}).verdict());
    }
}
