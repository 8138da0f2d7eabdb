package org.huddleboard.shared.ui.chart;

import org.huddleboard.shared.Variation;
import org.jspecify.annotations.Nullable;

/** One value with its 95 % range on its usual wobble, and its target. */
public class WobbleBand extends DrawnFigure {
    /**
     * The value and its range are always known; the band and the target may not be.
     *
     * @param team the middle half of the others, as a bracket below
     */
    public record Figure(
            String title,
            String sentence,
            double value,
            double low,
            double high,
            @Nullable Band band,
            @Nullable ChartTarget target,
            Variation variation,
            @Nullable Band team) {
        public Figure {
            Finite.require(value, low, high);
        }

        public Figure(
                String title,
                String sentence,
                double value,
                double low,
                double high,
                @Nullable Band band,
                @Nullable ChartTarget target,
                Variation variation) {
            this(title, sentence, value, low, high, band, target, variation, null);
        }
    }

    /** Usual wobble from, to, and both as words. */
    public record Band(double lower, double upper, String lowerLabel, String upperLabel) {
        public Band {
            Finite.require(lower, upper);
        }
    }

    public WobbleBand(Figure figure) {
        super("hb-band", WobbleBandDrawing.svg(figure));
    }
}
