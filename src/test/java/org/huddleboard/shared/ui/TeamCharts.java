package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.huddleboard.shared.ui.chart.team.Dial;
import org.huddleboard.shared.ui.chart.team.IntervalDots;
import org.huddleboard.shared.ui.chart.team.ScatterBand;
import org.huddleboard.shared.ui.chart.team.TieNetwork;
import org.huddleboard.shared.ui.chart.team.WeekGrid;

/** The gallery's drawings of a team as a whole. */
final class TeamCharts {
    private TeamCharts() {}

    static Component[] all() {
        var rows = List.of(
                new IntervalDots.Row("The two weeks after", "12 members", 1.1, 1.9, 2.6, IntervalDots.Kind.ANSWER),
                new IntervalDots.Row("Check", "two weeks before", -0.5, 0.3, 1.1, IntervalDots.Kind.CHECK));
        var ties = IntStream.range(0, 20)
                .mapToObj(i -> new TieNetwork.Tie(i % 11, (i * 5 + 1) % 12, 1 + i % 4))
                .filter(tie -> tie.one() != tie.other())
                .toList();
        var weeks = IntStream.range(0, 120)
                .mapToObj(i -> new ScatterBand.Dot(Math.sin(i), 2 * Math.sin(i) + 4 * Math.cos(i * 1.7)))
                .toList();
        return new Component[] {
            new Sheet(new Dial(new Dial.Figure("Interaction", "61, likely 54 to 68", 61, 54, 68, "54 to 68"))),
            new Sheet(new IntervalDots(new IntervalDots.Figure("Effect", "+1.9", rows, String::valueOf))),
            new Sheet(new TieNetwork(
                    new TieNetwork.Figure("Ties", "Without names", 12, ties, OptionalInt.of(3), "you", 7))),
            new Sheet(new WeekGrid(new WeekGrid.Figure(
                    "Weeks of data", "8 are needed", 8, List.of(8, 12, 5, 2), count -> count + " weeks"))),
            new Sheet(new ScatterBand(new ScatterBand.Figure(
                    "Weeks",
                    "Each against own usual",
                    weeks,
                    new ScatterBand.Line(1.1, 1.9, 2.6),
                    "Less exchange",
                    "More exchange",
                    "Goal points a week",
                    String::valueOf)))
        };
    }
}
