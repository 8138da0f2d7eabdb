package org.huddleboard.wall.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.feedback.WallThanks;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.people.Team;

/** What a wall has to show of its team: nothing here tells about one person's work in numbers. */
public record WallShow(Team team, Optional<Figures> figures, List<WallThanks.Note> thanks) {
    public WallShow {
        thanks = List.copyOf(thanks);
    }

    /** The figures in the order of their turns, and how old they are. */
    public record Figures(String period, LocalDate lastDay, Instant importedAt, List<TeamFigures.Figure> turns) {
        public Figures {
            turns = List.copyOf(turns);
        }
    }
}
