package org.huddleboard.shared.ui.chart.team;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.huddleboard.shared.ui.chart.DrawnFigure;

/** How many weeks of data there are, one row a member without a name, the longest first. */
public class WeekGrid extends DrawnFigure {
    /**
     * What to draw.
     *
     * @param title what is counted
     * @param sentence how many are enough, read out with the drawing
     * @param needed the weeks that a row has room for
     * @param weeks of each member, in any order
     * @param label a number of weeks in words
     */
    public record Figure(String title, String sentence, int needed, List<Integer> weeks, IntFunction<String> label) {
        public Figure {
            weeks = weeks.stream()
                    .map(count -> Math.max(0, count))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    public WeekGrid(Figure figure) {
        super("hb-weeks", WeekGridDrawing.svg(figure));
        table(RowTable.html(
                figure.title(),
                List.of(getTranslation("kit.chart.weeks"), getTranslation("kit.chart.members")),
                figure.weeks().stream()
                        .distinct()
                        .map(weeks -> List.of(figure.label().apply(weeks), String.valueOf(count(weeks, figure))))
                        .toList()));
    }

    private static long count(int weeks, Figure figure) {
        return figure.weeks().stream().filter(other -> other == weeks).count();
    }
}
