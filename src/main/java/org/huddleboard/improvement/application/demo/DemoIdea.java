package org.huddleboard.improvement.application.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.improvement.domain.idea.Trial;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/** One idea of the demo centre, as its line tells it from the day of the story. */
class DemoIdea {
    private static final String NONE = "-";
    private static final int DAYS_TO_TRIAL = 6;
    private static final LocalTime AFTERNOON = LocalTime.of(15, 20);

    private final String[] cells;
    private final DemoStory story;
    private final DemoCast cast;

    DemoIdea(String line, DemoStory story, DemoCast cast) {
        this.cells = line.split("\\s*\\|\\s*");
        this.story = story;
        this.cast = cast;
    }

    /** One step; who leads the team takes all but the first. */
    record Step(IdeaState state, MemberId by, Instant at, Optional<String> words) {}

    UUID id() {
        return story.id("idea/" + title());
    }

    TeamId team() {
        return Objects.requireNonNull(cast.teams().get(cells[0]));
    }

    MemberId by() {
        return cast.named(cells[1]).id();
    }

    String title() {
        return cells[2];
    }

    String words() {
        return cells[3];
    }

    Optional<String> journey() {
        return said(4);
    }

    IdeaState state() {
        return IdeaState.valueOf(cells[5]);
    }

    Optional<Trial> trial() {
        var weeks = Integer.parseInt(cells[8]);
        var from = story.lastWeek().plusWeeks(Integer.parseInt(cells[7]));
        return weeks == 0
                ? Optional.empty()
                : Optional.of(new Trial(
                        cells[9],
                        said(6).flatMap(KpiCode::of),
                        from,
                        from.plusWeeks(weeks).minusDays(1)));
    }

    List<MemberId> credited() {
        return Arrays.stream(cells[12].split("\\s*,\\s*"))
                .map(name -> cast.named(name).id())
                .toList();
    }

    Optional<String> issue() {
        return said(14);
    }

    /** As its line says, and some days before it was put on trial. */
    Instant broughtAt() {
        var told = story.today().minusDays(Integer.parseInt(cells[13]));
        return at(trial().map(trial -> trial.from().minusDays(DAYS_TO_TRIAL))
                .filter(told::isAfter)
                .orElse(told));
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(new Step(IdeaState.IDEA, by(), broughtAt(), Optional.empty()));
        trial().ifPresent(trial -> {
            steps.add(new Step(IdeaState.TRIAL, leader(), at(trial.from().minusDays(3)), Optional.of(trial.trying())));
            if (state() != IdeaState.TRIAL) {
                steps.add(new Step(IdeaState.MEASURED, leader(), at(trial.to().plusDays(1)), said(10)));
            }
        });
        if (state().isDecided()) {
            var last = trial().map(trial -> trial.to().plusDays(2))
                    .orElse(story.today().minusDays(2));
            steps.add(new Step(state(), leader(), at(last), said(11)));
        }
        return steps;
    }

    private MemberId leader() {
        return cast.people().stream()
                .filter(person -> person.teams().contains(cells[0]))
                .filter(DemoPerson::isLeader)
                .map(DemoPerson::id)
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(AFTERNOON).toInstant(ZoneOffset.UTC);
    }

    private Optional<String> said(int cell) {
        return Optional.of(cells[cell]).filter(words -> !words.equals(NONE));
    }
}
