package org.huddleboard.cohesion.domain.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.shared.BrokenRule;
import org.junit.jupiter.api.Test;

class UrnTests {
    private static final PulseRoundId ROUND = PulseRoundId.create();

    private final UrnSeal seal = new UrnSeal("a key");

    private static Ballot ballot(int... answers) {
        return new Ballot(UUID.randomUUID(), Arrays.stream(answers).boxed().toList());
    }

    @Test
    void ballotsLieInTheOrderOfTheirRandomNumbersWhicheverCameFirst() {
        var urn = Urn.empty(40);
        for (var i = 0; i < 40; i++) {
            urn = urn.with(ballot(1 + i % 5, 2, 3, 4));
        }
        assertThat(urn.ballots())
                .isSortedAccordingTo(
                        Comparator.comparing(ballot -> ballot.number().toString()));
    }

    @Test
    void aSealedUrnIsAsLongEmptyAsFullAndNeverTwiceTheSame() {
        var empty = Urn.empty(5);
        var full = empty;
        var seals = new ArrayList<String>();
        seals.add(seal.seal(ROUND, empty));
        for (var i = 0; i < 5; i++) {
            full = full.with(ballot(5, 4, 3, 2));
            seals.add(seal.seal(ROUND, full));
        }
        seals.add(seal.seal(ROUND, full));

        assertThat(seals)
                .extracting(String::length)
                .containsOnly(seals.getFirst().length());
        assertThat(seals).doesNotHaveDuplicates();
    }

    @Test
    void whatWasSealedIsFoundAgainWithTheSameKeyAndForTheSameRoundOnly() {
        var urn = Urn.empty(6).with(ballot(1, 2, 3, 4)).with(ballot(5, 5, 5, 5));
        var locked = seal.seal(ROUND, urn);

        assertThat(seal.open(ROUND, locked).orElseThrow().ballots()).isEqualTo(urn.ballots());
        assertThat(new UrnSeal("a key")
                        .open(ROUND, locked)
                        .orElseThrow()
                        .with(ballot(1, 1, 1, 1))
                        .ballots())
                .hasSize(3);
        assertThat(new UrnSeal("another key").open(ROUND, locked)).isEmpty();
        assertThat(seal.open(PulseRoundId.create(), locked)).isEmpty();
    }

    @Test
    void aBallotHasFourAnswersFromOneToFive() {
        for (var answers :
                List.of(List.of(1, 2, 3), List.of(1, 2, 3, 4, 5), List.of(0, 2, 3, 4), List.of(1, 2, 3, 6))) {
            assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> new Ballot(UUID.randomUUID(), answers));
        }
    }
}
