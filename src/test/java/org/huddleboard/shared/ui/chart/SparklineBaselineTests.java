package org.huddleboard.shared.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.huddleboard.shared.Variation;
import org.junit.jupiter.api.Test;

class SparklineBaselineTests {
    @Test
    void sparklineHasABandForEachBaseline() {
        var points = new ArrayList<ChartPoint>();
        for (var i = 0; i < 6; i++) {
            var average = i < 3 ? 69.6 : 74;
            var wobble = new ChartSpan.Wobble(average - 3, average, average + 3, i < 3, "");
            var monday = LocalDate.of(2026, 1, 5).plusWeeks(i);
            points.add(new ChartPoint(
                    "w", average, "", Variation.USUAL, new ChartSpan(monday, monday.plusDays(6), "", wobble)));
        }
        var limits = new ChartLimits(71, 77, 74, "", "", "", false);

        var drawing = SparklineDrawing.svg(new Sparkline.Series("FCR", points, limits, null));

        assertThat(drawing.split("class=\"band\"", -1)).hasSize(3);
    }
}
