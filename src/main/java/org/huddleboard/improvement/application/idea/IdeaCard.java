package org.huddleboard.improvement.application.idea;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.improvement.JourneyStep;
import org.huddleboard.improvement.application.measure.Measure;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Person;

/** One idea on a list; {@code by} is empty once whoever brought it has left. */
public record IdeaCard(
        IdeaId id,
        String title,
        String words,
        Optional<Person> by,
        LocalDate broughtOn,
        LocalDate movedOn,
        IdeaState state,
        Optional<JourneyStep> journey,
        Optional<TrialDays> trial,
        List<Measure> measures,
        List<Person> credits) {
    public IdeaCard {
        measures = List.copyOf(measures);
        credits = List.copyOf(credits);
    }

    /** What is tried; {@code isOver} once its last day has gone by and nobody has measured it. */
    public record TrialDays(String trying, Optional<KpiCode> kpi, LocalDate from, LocalDate to, boolean isOver) {}
}
