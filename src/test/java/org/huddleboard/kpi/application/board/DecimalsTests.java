package org.huddleboard.kpi.application.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.huddleboard.shared.i18n.Messages;
import org.junit.jupiter.api.Test;

class DecimalsTests {
    private static final long SEED = 20_260_302;

    @Test
    void figuresComeOutAsTheLanguageWritesThem() {
        var chance = new Random(SEED);
        var figures = DoubleStream.concat(
                        DoubleStream.of(
                                0,
                                -0.0,
                                0.04,
                                0.05,
                                0.25,
                                0.35,
                                0.45,
                                71.25,
                                71.35,
                                99.95,
                                998.96,
                                999,
                                999.96,
                                1_000,
                                12_345.6,
                                -0.04,
                                -3.25,
                                -71.44,
                                Double.NaN),
                        DoubleStream.concat(
                                chance.doubles(5_000, 0, 100),
                                chance.ints(5_000, 0, 20_000).mapToDouble(twentieths -> twentieths / 20.0)))
                .toArray();
        for (var language : Messages.LANGUAGES) {
            for (var figure : figures) {
                assertThat(Decimals.say(figure, 1, language)).isEqualTo(said(figure, 1, language));
                assertThat(Decimals.say(figure, 0, language)).isEqualTo(said(figure, 0, language));
            }
        }
        assertThat(Decimals.say(71.44, 1, Locale.FRANCE)).isEqualTo("71,4");
    }

    private static String said(double figure, int least, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(1);
        return format.format(figure);
    }
}
