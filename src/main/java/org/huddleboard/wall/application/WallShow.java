package org.huddleboard.wall.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.huddleboard.cohesion.SaidAndDone;
import org.huddleboard.feedback.WallThanks;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.people.Team;
import org.huddleboard.shadowing.BesideEachOther;

/** What a wall has to show of its team: nothing here tells about one person's work in numbers. */
public record WallShow(
        Team team,
        Optional<Figures> figures,
        List<WallThanks.Note> thanks,
        Optional<WallTip> tip,
        List<BesideEachOther.Pair> beside,
        List<String> agreed,
        List<SaidAndDone.Line> said,
        Optional<LocalTime> huddleAt,
        Optional<HuddleShow> huddle) {
    public WallShow {
        thanks = List.copyOf(thanks);
        beside = List.copyOf(beside);
        agreed = List.copyOf(agreed);
        said = List.copyOf(said);
    }

    /** A team of which nothing is known yet. */
    public static WallShow of(Team team) {
        return new WallShow(
                team,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same team at that block of its huddle; of the figures only their age is shown then. */
    WallShow during(HuddleShow block, Optional<Figures> shown) {
        return new WallShow(team, shown, thanks, tip, beside, agreed, said, huddleAt, Optional.of(block));
    }

    /** The figures in the order of their turns, and how old they are. */
    public record Figures(String period, LocalDate lastDay, Instant importedAt, List<TeamFigures.Figure> turns) {
        public Figures {
            turns = List.copyOf(turns);
        }
    }
}
