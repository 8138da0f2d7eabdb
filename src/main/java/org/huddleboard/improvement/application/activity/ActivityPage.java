package org.huddleboard.improvement.application.activity;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;

/**
 * A team's improvement activities, the latest first.
 *
 * @param figures by which a new one could be measured; none for whoever may not plan one
 */
public record ActivityPage(
        Team team,
        LocalDate today,
        List<ActivityCard> activities,
        List<KpiCode> figures,
        List<Person> members,
        boolean mayManage) {
    public ActivityPage {
        activities = List.copyOf(activities);
        figures = List.copyOf(figures);
        members = List.copyOf(members);
    }
}
