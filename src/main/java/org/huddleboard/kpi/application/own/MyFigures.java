package org.huddleboard.kpi.application.own;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.shared.Variation;

/** The latest week of one member, each figure beside its usual wobble and the middle half of the others. */
public record MyFigures(LocalDate week, List<MyFigure> figures) {
    public MyFigures {
        figures = List.copyOf(figures);
    }

    public long usual() {
        return figures.stream()
                .filter(figure -> figure.line().variation() == Variation.USUAL)
                .count();
    }

    public long standingOut() {
        return figures.stream().filter(figure -> figure.line().standsOut()).count();
    }
}
