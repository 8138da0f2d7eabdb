package org.huddleboard.goals.application.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures;
import org.huddleboard.kpi.MemberFigures.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes told goals as rows, with the figures as they are on the demo centre’s board. */
@Component
class GoalRows {
    private static final LocalTime MORNING = LocalTime.of(10, 12);
    private static final int WEEKS_BEFORE = 12;
    private static final int COUNTED_NOW = 3;

    private final JdbcClient jdbc;
    private final MemberFigures figures;

    GoalRows(JdbcClient jdbc, MemberFigures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    /** {@code aims} are those of the owner’s team and site. */
    void write(DemoGoal goal, Map<String, UUID> aims) {
        var idea = goal.idea();
        var before = new Days(
                goal.startsOn().minusWeeks(WEEKS_BEFORE), goal.startsOn().minusDays(1));
        var base = idea.kpi()
                .flatMap(kpi -> figures.over(goal.owner().id(), kpi, before.from(), before.to())
                        .or(() -> figures.over(
                                goal.owner().id(),
                                kpi,
                                goal.startsOn(),
                                goal.startsOn().plusDays(4))));
        var kpi = base.flatMap(_ -> idea.kpi());
        var target = base.map(start -> (double) Math.round(start.value() + idea.change()));
        jdbc.sql("insert into goal (id, client_key, owner_member, previous, cycle, state, shared, specific, kpi,"
                        + " behaviour, counted, target, achievable, relevant, serves, team_aim, site_aim, due_on,"
                        + " baseline, baseline_n, baseline_from, baseline_to, origin_kind, origin_id, created_at,"
                        + " starts_on, activated_at, ended_at, version) values (:id, :id, :owner, :previous, :cycle,"
                        + " :state, :shared, :specific, :kpi, :behaviour, :counted, :target, :achievable, :relevant,"
                        + " :serves, :teamAim, :siteAim, :due, :baseline, :n, :from, :to, :kind, :card, :created,"
                        + " :starts, :activated, :ended, 0)")
                .param("id", goal.id())
                .param("owner", goal.owner().id().value())
                .param("previous", goal.previous().orElse(null))
                .param("cycle", goal.cycle())
                .param("state", goal.review().isPresent() ? "REVIEWED" : "DO")
                .param("shared", goal.shared())
                .param("specific", idea.specific())
                .param("kpi", kpi.map(KpiCode::name).orElse(null))
                .param("behaviour", kpi.isPresent() ? null : idea.behaviour().orElse(idea.achievable()))
                .param("counted", kpi.isPresent() ? null : COUNTED_NOW)
                .param("target", target.orElse(Math.clamp(idea.change(), COUNTED_NOW + 1.0, 10)))
                .param("achievable", idea.achievable())
                .param("relevant", idea.relevant())
                .param("serves", idea.serves())
                .param("teamAim", kpi.map(code -> aims.get(code.code())).orElse(null))
                .param("siteAim", aims.get("site"))
                .param("due", goal.dueOn())
                .param("baseline", base.map(MemberFigures.Pooled::value).orElse(null))
                .param("n", base.map(MemberFigures.Pooled::n).orElse(null))
                .param("from", base.map(_ -> before.from()).orElse(null))
                .param("to", base.map(_ -> before.to()).orElse(null))
                .param("kind", goal.card().map(_ -> "feedback").orElse(null))
                .param("card", goal.card().orElse(null))
                .param("created", at(goal.createdOn()))
                .param("starts", goal.startsOn())
                .param("activated", at(goal.startsOn()))
                .param("ended", goal.review().map(_ -> at(goal.dueOn())).orElse(null))
                .update();
        steps(goal);
        notes(goal);
        review(goal, kpi, before);
    }

    private void steps(DemoGoal goal) {
        goal.steps()
                .forEach(step -> jdbc.sql("insert into goal_step (id, goal, words, origin_kind, origin_id, added_at,"
                                + " done_at, version) values (:id, :goal, :words, :kind, :card, :added, :done, 0)")
                        .param("id", step.id())
                        .param("goal", goal.id())
                        .param("words", step.words())
                        .param("kind", step.card().map(_ -> "feedback").orElse(null))
                        .param("card", step.card().orElse(null))
                        .param("added", at(step.addedOn()))
                        .param("done", step.doneOn().map(GoalRows::at).orElse(null))
                        .update());
    }

    private void notes(DemoGoal goal) {
        goal.notes()
                .forEach(note -> jdbc.sql("insert into goal_entry (id, goal, on_day, words, percent, noted_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, 0)")
                        .params(List.of(
                                note.id(),
                                goal.id(),
                                note.day(),
                                note.words(),
                                note.percent().orElse(0),
                                at(note.day())))
                        .update());
    }

    private void review(DemoGoal goal, Optional<KpiCode> kpi, Days before) {
        goal.review().ifPresent(review -> {
            var change = kpi.flatMap(
                    code -> figures.change(goal.owner().id(), code, before, new Days(goal.startsOn(), goal.dueOn())));
            jdbc.sql("insert into goal_review (goal, outcome, decision, words, before_value, before_n, after_value,"
                            + " after_low, after_high, after_n, change_low, change_high, reviewed_at, version) values"
                            + " (:goal, :outcome, :decision, :words, :before, :beforeN, :after, :afterLow, :afterHigh,"
                            + " :afterN, :low, :high, :at, 0)")
                    .param("goal", goal.id())
                    .param("outcome", review.outcome())
                    .param("decision", review.decision())
                    .param("words", review.words())
                    .param("before", change.map(c -> c.before().value()).orElse(null))
                    .param("beforeN", change.map(c -> c.before().n()).orElse(null))
                    .param("after", change.map(c -> c.after().value()).orElse(null))
                    .param("afterLow", change.map(c -> c.after().low()).orElse(null))
                    .param("afterHigh", change.map(c -> c.after().high()).orElse(null))
                    .param("afterN", change.map(c -> c.after().n()).orElse(null))
                    .param("low", change.map(MemberFigures.Change::low).orElse(null))
                    .param("high", change.map(MemberFigures.Change::high).orElse(null))
                    .param("at", at(goal.dueOn()))
                    .update();
        });
    }

    static OffsetDateTime at(LocalDate day) {
        return day.atTime(MORNING).atOffset(ZoneOffset.UTC);
    }
}
