package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.shared.TeamId;

/** A member's figures of the latest week that may be judged; {@code week} is its Monday. */
public record MemberWeek(TeamId team, LocalDate week, List<MemberFigure> figures) {
    public MemberWeek {
        figures = List.copyOf(figures);
    }
}
