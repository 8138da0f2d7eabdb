package org.huddleboard.kpi.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MeasureXmrTests {
    @Test
    void theReferenceSeriesIsPrintedWithItsLimitsAndSignals() throws IOException {
        var printed = new ByteArrayOutputStream();

        MeasureXmr.run(
                Path.of("src/test/resources/golden/kpi/wheeler_trade_deficit_all24.csv"),
                new PrintStream(printed, true, StandardCharsets.UTF_8));

        var chart = JsonMapper.shared().readTree(printed.toString(StandardCharsets.UTF_8));
        assertThat(chart.get("mean").asDouble()).isCloseTo(11.3958333333, within(1e-6));
        assertThat(chart.get("lower").asDouble()).isCloseTo(7.23235507246, within(1e-6));
        assertThat(chart.get("upper").asDouble()).isCloseTo(15.5593115942, within(1e-6));
        assertThat(chart.get("screened").asInt()).isZero();
        assertThat(chart.get("points")).hasSize(24);
        assertThat(chart.get("points").get(0).get("rules")).isEmpty();
        assertThat(chart.get("points").get(9).get("x").asString()).isEqualTo("1987-10-01");
        assertThat(chart.get("points").get(9).get("rules").get(0).asString()).isEqualTo("OUTSIDE");
        assertThat(chart.get("points").get(14).get("rules").get(0).asString()).isEqualTo("TWO_OF_THREE");
    }
}
