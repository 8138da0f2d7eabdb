package org.huddleboard.improvement.application.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.improvement.ActivityId;
import org.huddleboard.improvement.ActivityState;
import org.huddleboard.improvement.application.measure.Measure;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Pooled;
import org.huddleboard.people.Person;

/**
 * One improvement activity: its objective in five parts, where it stood and what came of it.
 *
 * @param measures before and so far while it runs, before and after once it is over
 */
public record ActivityCard(
        ActivityId id,
        String what,
        KpiCode kpi,
        Pooled baseline,
        double target,
        String how,
        String why,
        LocalDate begins,
        LocalDate due,
        ActivityState state,
        boolean isDue,
        Optional<Person> plannedBy,
        List<Person> credits,
        List<Measure> measures,
        Optional<String> learned) {
    public ActivityCard {
        credits = List.copyOf(credits);
        measures = List.copyOf(measures);
    }
}
