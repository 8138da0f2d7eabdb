package org.huddleboard.cohesion.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PointsTests {
    private static final Locale SPANISH = Locale.of("es");

    @Test
    void signsAreSaidAndNothingHasNone() {
        assertThat(Points.signed(1.87, Locale.UK)).isEqualTo("+1.9");
        assertThat(Points.signed(-0.31, Locale.UK)).isEqualTo("−0.3");
        assertThat(Points.signed(0.04, Locale.UK)).isEqualTo("0.0");
        assertThat(Points.signed(-0.04, Locale.UK)).isEqualTo("0.0");
        assertThat(Points.plain(1.14, SPANISH)).isEqualTo("1,1");
        assertThat(Points.signed(-1.14, SPANISH)).isEqualTo("−1,1");
    }

    @Test
    void axisSaysWholePointsWhereTheyAreWhole() {
        assertThat(Points.axis(2, Locale.UK)).isEqualTo("+2");
        assertThat(Points.axis(-1, Locale.UK)).isEqualTo("−1");
        assertThat(Points.axis(0, Locale.UK)).isEqualTo("0");
        assertThat(Points.axis(-0.5, SPANISH)).isEqualTo("−0,5");
    }
}
