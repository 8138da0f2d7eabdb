package org.huddleboard.kpi.domain.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Limits;
import org.junit.jupiter.api.Test;

class WhatIfTests {

    @Test
    void mySumChangesAndEveryCountStays() {
        var whatIf = new WhatIf(KpiCode.AVERAGE_HANDLE_TIME, 350_000, 1_000, 40_000, 100);

        assertThat(whatIf.now()).isEqualTo(350);
        assertThat(whatIf.with(400)).isEqualTo(350);
        assertThat(whatIf.with(300)).isEqualTo(340);
    }

    @Test
    void perCentIsCountedInHits() {
        var whatIf = new WhatIf(KpiCode.FIRST_CONTACT_RESOLUTION, 700, 1_000, 60, 100);

        assertThat(whatIf.now()).isEqualTo(70);
        assertThat(whatIf.with(80)).isCloseTo(72, within(1e-9));
    }

    @Test
    void agreesWithCountingTheTeamAgain() {
        for (var seed = 1L; seed <= 100; seed++) {
            var chance = new Random(seed);
            var rest = chance.nextDouble(100_000, 400_000);
            var restCount = chance.nextInt(200, 900);
            var mine = chance.nextDouble(5_000, 40_000);
            var count = chance.nextInt(20, 120);
            var wanted = chance.nextDouble(100, 600);

            var whatIf = new WhatIf(KpiCode.AVERAGE_HANDLE_TIME, rest + mine, restCount + count, mine, count);

            assertThat(whatIf.with(wanted))
                    .as("seed " + seed)
                    .isCloseTo((rest + wanted * count) / (restCount + count), within(1e-9));
        }
    }

    @Test
    void onePersonsContactsAreSomeOfTheTeams() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WhatIf(KpiCode.AVERAGE_HANDLE_TIME, 10, 10, 10, 11));
    }

    @Test
    void fourWeeksHalveTheWobble() {
        var wobble = Wobble.of(new Limits(320, 356, 392, false));

        assertThat(wobble.half()).isEqualTo(36);
        assertThat(wobble.ofFourWeeks()).isEqualTo(18);
        assertThat(wobble.realAfterFourWeeks(337)).isTrue();
        assertThat(wobble.realAfterFourWeeks(340)).isFalse();
        assertThat(wobble.hides(-36)).isTrue();
        assertThat(wobble.hides(37)).isFalse();
    }
}
