package org.huddleboard.improvement.application.demo;

import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.improvement.application.measure.Measures;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What gets in the way of the demo centre, the ideas against it, and what its teams get better at. */
@Component
class ImprovementDemo implements DemoPart {
    private static final int FLOOR = 5;

    private final IssuesTold issues;
    private final IdeasTold ideas;
    private final ActivitiesTold activities;
    private final Measures measures;
    private final Memberships memberships;
    private final JdbcClient jdbc;

    ImprovementDemo(
            IssuesTold issues,
            IdeasTold ideas,
            ActivitiesTold activities,
            Measures measures,
            Memberships memberships,
            JdbcClient jdbc) {
        this.issues = issues;
        this.ideas = ideas;
        this.activities = activities;
        this.measures = measures;
        this.memberships = memberships;
        this.jdbc = jdbc;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var cast = DemoCast.of(story);
        issues.tell(story, cast);
        ideas.tell(story, cast);
        activities.tell(story, cast);
    }

    @Override
    public void remove(DemoStory story) {
        var cast = DemoCast.of(story);
        Stream.concat(
                        cast.teams().values().stream(),
                        cast.sites().values().stream().flatMap(site -> memberships.teamsOf(site).stream()))
                .distinct()
                .map(TeamId::value)
                .forEach(team -> List.of("idea", "system_issue", "improvement_activity")
                        .forEach(table -> jdbc.sql("delete from " + table + " where team = ?")
                                .param(team)
                                .update()));
        measures.forgetOrphans();
    }
}
