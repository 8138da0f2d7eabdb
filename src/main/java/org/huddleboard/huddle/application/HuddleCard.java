package org.huddleboard.huddle.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.huddle.BlockKind;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.improvement.OpenAction;
import org.huddleboard.improvement.TeamIssues;
import org.huddleboard.kpi.Cause;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shadowing.BesideEachOther;
import org.huddleboard.tips.TipNote;

/** A huddle of today as a screen shows it; {@code id} is empty while nobody has prepared it. */
public record HuddleCard(
        Optional<HuddleId> id,
        Team team,
        LocalDate day,
        LocalTime startsAt,
        HuddleState state,
        boolean mayRun,
        Place place,
        List<Part> blocks,
        Countdown clock,
        List<Win> wins,
        List<Shown> figures,
        List<Asked> questions,
        List<BesideEachOther.Pair> beside,
        List<TipNote> tips,
        Optional<TeamIssues.Top> inTheWay,
        List<Agreed> actions,
        List<Somebody> people) {
    public HuddleCard {
        blocks = List.copyOf(blocks);
        wins = List.copyOf(wins);
        figures = List.copyOf(figures);
        questions = List.copyOf(questions);
        beside = List.copyOf(beside);
        tips = List.copyOf(tips);
        actions = List.copyOf(actions);
        people = List.copyOf(people);
    }

    /** Which block, and within the numbers which figure; both count from nought. */
    public record Place(int block, int figure) {}

    /** A block with the time it was given and the time it took so far. */
    public record Part(BlockKind kind, int minutes, int usedSeconds) {}

    /** By the server's clock, which was {@code now} when this was read; {@code left} is of the current block. */
    public record Countdown(Instant now, Duration left, Duration leftForAll, boolean paused) {}

    /** Something that went well, and who had a hand in it. */
    public record Win(String words, Optional<String> who) {}

    /** One figure, and what the team said about it; {@code asked} where somebody wants to talk about it. */
    public record Shown(
            TeamFigures.Figure figure,
            boolean concerning,
            boolean asked,
            Optional<Cause> cause,
            Optional<String> reason,
            Optional<Agreed> action) {
        /** The team stops at it: it concerns, or somebody wants to talk about it. */
        public boolean talkedAbout() {
            return concerning || asked;
        }
    }

    /** One question; {@code by} is empty where it was asked without a name. */
    public record Asked(UUID id, String words, Optional<Person> by) {}

    /** One open action with its owner, if anybody took it. */
    public record Agreed(OpenAction action, Optional<Person> owner, boolean agreedHere) {}

    /** One of the team. */
    public record Somebody(Person person, boolean here, boolean expected) {}

    public Part current() {
        return blocks.get(place.block());
    }

    public boolean onLastBlock() {
        return place.block() == blocks.size() - 1;
    }

    public Optional<Shown> shown() {
        return current().kind() == BlockKind.NUMBERS && place.figure() < figures.size()
                ? Optional.of(figures.get(place.figure()))
                : Optional.empty();
    }

    public long here() {
        return people.stream().filter(Somebody::here).count();
    }

    public long concerning() {
        return figures.stream().filter(Shown::concerning).count();
    }

    /** How many blocks have something in them already. */
    public int ready() {
        return (wins.isEmpty() ? 0 : 1)
                + (figures.isEmpty() ? 0 : 1)
                + (questions.isEmpty() && beside.isEmpty() ? 0 : 1)
                + (actions.isEmpty() ? 0 : 1);
    }
}
