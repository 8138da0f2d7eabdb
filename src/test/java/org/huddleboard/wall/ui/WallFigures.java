package org.huddleboard.wall.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.ChartLimits;
import org.huddleboard.shared.ui.chart.ChartPoint;

/** Figures of a team as a wall is handed them, one of each kind. */
final class WallFigures {
    private WallFigures() {}

    static List<TeamFigures.Figure> figures() {
        return Stream.of(
                        KpiCode.FIRST_CONTACT_RESOLUTION,
                        KpiCode.SERVICE_LEVEL,
                        KpiCode.ADHERENCE,
                        KpiCode.OCCUPANCY,
                        KpiCode.AVERAGE_HANDLE_TIME,
                        KpiCode.ABANDONMENT,
                        KpiCode.CONFORMANCE)
                .map(WallFigures::figure)
                .toList();
    }

    private static TeamFigures.Figure figure(KpiCode code) {
        var weeks = IntStream.range(0, 20)
                .mapToObj(i -> new ChartPoint("Week " + i, 70 + i % 3, (70 + i % 3) + "%", Variation.USUAL))
                .toList();
        return new TeamFigures.Figure(
                code,
                "A figure",
                "71.4%",
                "69 to 73%",
                "1,962 calls",
                "Inside the band.",
                Variation.USUAL,
                true,
                "Usual wobble",
                weeks,
                List.of(),
                Optional.of(new ChartLimits(66, 73, 70, "Lower 66%", "Upper 73%", "Average 70%", true)),
                Optional.empty(),
                Optional.empty());
    }
}
