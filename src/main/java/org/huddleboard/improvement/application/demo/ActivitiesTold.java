package org.huddleboard.improvement.application.demo;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.huddleboard.improvement.ActivityState;
import org.huddleboard.improvement.application.measure.Credits;
import org.huddleboard.improvement.application.measure.Measures;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the teams of the demo centre get better at; where each stood comes from its figures. */
@Component
class ActivitiesTold {
    private static final int WEEKS_BEFORE = 4;
    private static final String NONE = "-";
    private static final LocalTime MORNING = LocalTime.of(9, 10);

    private final TeamChange figures;
    private final Measures measures;
    private final Credits credits;
    private final JdbcClient jdbc;

    ActivitiesTold(TeamChange figures, Measures measures, Credits credits, JdbcClient jdbc) {
        this.figures = figures;
        this.measures = measures;
        this.credits = credits;
        this.jdbc = jdbc;
    }

    void tell(DemoStory story, DemoCast cast) {
        DemoCast.lines("activities.txt").forEach(line -> tell(line.split("\\s*\\|\\s*"), story, cast));
    }

    private void tell(String[] cells, DemoStory story, DemoCast cast) {
        var team = Objects.requireNonNull(cast.teams().get(cells[0]));
        var id = story.id("activity/" + cells[2]);
        var kpi = KpiCode.of(cells[3]).orElseThrow();
        var begins = story.lastWeek().plusWeeks(Integer.parseInt(cells[7]));
        var due = story.today().plusDays(Integer.parseInt(cells[8]));
        var state = ActivityState.valueOf(cells[9]);
        var before = new Days(begins.minusWeeks(WEEKS_BEFORE), begins.minusDays(1));
        var begun = begins.atTime(MORNING).toInstant(ZoneOffset.UTC);
        var ended = due.atTime(MORNING).toInstant(ZoneOffset.UTC);
        figures.over(team, kpi, before).ifPresent(stood -> {
            jdbc.sql("""
                            insert into improvement_activity (id, client_key, team, what, how, why, kpi, baseline,
                                baseline_low, baseline_high, baseline_n, baseline_from, baseline_to, target, begins, due,
                                state, learned, planned_by_member, planned_at, ended_at, version)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                            """)
                    .params(id, id, team.value(), cells[2], cells[5], cells[6], kpi.name())
                    .params(stood.value(), stood.low(), stood.high(), stood.n(), before.from(), before.to())
                    .params(Double.parseDouble(cells[4]), begins, due, state.name())
                    .param(cells[10].equals(NONE) ? null : cells[10])
                    .params(cast.named(cells[1]).id().value(), begun.atOffset(ZoneOffset.UTC))
                    .param(state.isOver() ? ended.atOffset(ZoneOffset.UTC) : null)
                    .update();
            if (state.isOver()) {
                measures.keep(id, measures.take(team, kpi, before, new Days(begins, due)), ended);
            }
            credit(id, cells[11], cast, story);
        });
    }

    private void credit(UUID id, String names, DemoCast cast, DemoStory story) {
        var at = story.today().atTime(MORNING).toInstant(ZoneOffset.UTC);
        Arrays.stream(names.split("\\s*,\\s*"))
                .map(name -> cast.named(name).id())
                .forEach(member -> credits.name(id, member, at));
    }
}
