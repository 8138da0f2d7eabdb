package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.List;

/** My own week in figures, each beside my own usual wobble and the middle half of my team. */
public record MyFigures(LocalDate week, List<Mine> figures) {
    public MyFigures {
        figures = List.copyOf(figures);
    }

    /**
     * One figure of mine.
     *
     * @param middle the team's median and middle half in words; empty below five people
     */
    public record Mine(FigureLine line, String middle) {}
}
