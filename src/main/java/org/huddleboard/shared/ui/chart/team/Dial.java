package org.huddleboard.shared.ui.chart.team;

import org.huddleboard.shared.ui.chart.DrawnFigure;
import org.huddleboard.shared.ui.chart.Finite;

/** One figure from 0 to 100 on half a circle, with its likely range. */
public class Dial extends DrawnFigure {
    /**
     * What to draw.
     *
     * @param title what the figure is
     * @param sentence value and range in words, read out with the drawing
     * @param range the likely range as it stands under the value
     */
    public record Figure(String title, String sentence, double value, double low, double high, String range) {
        public Figure {
            Finite.require(value, low, high);
        }
    }

    public Dial(Figure figure) {
        super("hb-dial", DialDrawing.svg(figure));
    }
}
