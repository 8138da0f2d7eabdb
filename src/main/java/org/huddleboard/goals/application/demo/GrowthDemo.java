package org.huddleboard.goals.application.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.application.demo.GrowthStory.Answer;
import org.huddleboard.goals.application.demo.GrowthStory.Audit;
import org.huddleboard.goals.application.demo.GrowthStory.Told;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures;
import org.huddleboard.kpi.MemberFigures.Pooled;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Self-audits, reflections and named help of everybody who takes contacts in the demo centre. */
@Component
class GrowthDemo implements DemoPart {
    private static final int FLOOR = 5;
    private static final int WEEKS_OF_A_FIGURE = 13;

    /** Whose audits show figures beside the ratings; to read them of a whole centre would take long. */
    private static final String TEAM_WITH_FIGURES = "Leeds Voice 1";

    private final JdbcClient jdbc;
    private final DemoHelp help;
    private final MemberFigures figures;
    private final Memberships memberships;

    GrowthDemo(JdbcClient jdbc, DemoHelp help, MemberFigures figures, Memberships memberships) {
        this.jdbc = jdbc;
        this.help = help;
        this.figures = figures;
        this.memberships = memberships;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var telling = new GrowthStory(story);
        for (var person : telling.people()) {
            telling.reflections(person).forEach(this::reflection);
            telling.audits(person).stream()
                    .filter(audit -> audit.on().isBefore(story.today()))
                    .forEach(this::audit);
            help.name(person, telling.goals(person), story);
        }
    }

    private void reflection(Told told) {
        jdbc.sql("insert into reflection (id, owner_member, goal, what, so_what, now_what, begun_at, written_at,"
                        + " shared_at, version) values (:id, :owner, :goal, :what, :soWhat, :nowWhat, :at, :at,"
                        + " cast(:shared as timestamp with time zone), 0)")
                .param("id", told.id())
                .param("owner", told.by().id().value())
                .param("goal", told.goal().orElse(null))
                .param("what", told.what())
                .param("soWhat", told.soWhat())
                .param("nowWhat", told.nowWhat())
                .param("at", GoalRows.at(told.on()))
                .param("shared", told.sharedOn().map(GoalRows::at).orElse(null))
                .update();
    }

    private void audit(Audit audit) {
        jdbc.sql("insert into self_audit (id, owner_member, begun_at, closed_at, version)"
                        + " values (:id, :owner, :at, :at, 0)")
                .param("id", audit.id())
                .param("owner", audit.by().id().value())
                .param("at", GoalRows.at(audit.on()))
                .update();
        audit.answers().forEach(answer -> answer(audit, answer));
    }

    private void answer(Audit audit, Answer answer) {
        var figure = figure(audit, answer.subject());
        if (answer.subject() instanceof AuditSubject.Figure && figure.isEmpty()) {
            return;
        }
        jdbc.sql("insert into self_audit_answer (audit, subject, rating, example, figure_value, figure_low,"
                        + " figure_high, figure_count, variation) values (:audit, :subject, :rating, :example, :value,"
                        + " :low, :high, :n, :variation)")
                .param("audit", audit.id())
                .param("subject", answer.subject().key())
                .param("rating", answer.rating())
                .param("example", answer.example())
                .param("value", figure.map(Pooled::value).orElse(null))
                .param("low", figure.map(Pooled::low).orElse(null))
                .param("high", figure.map(Pooled::high).orElse(null))
                .param("n", figure.map(Pooled::n).orElse(null))
                .param("variation", figure.map(_ -> Variation.USUAL.name()).orElse(null))
                .update();
    }

    private Optional<Pooled> figure(Audit audit, AuditSubject subject) {
        return switch (subject) {
            case AuditSubject.Figure(var kpi)
            when asked(audit.by(), kpi) ->
                figures.over(audit.by().id(), kpi, audit.on().minusWeeks(WEEKS_OF_A_FIGURE), audit.on());
            case AuditSubject.Figure _, AuditSubject.Conduct _ -> Optional.empty();
        };
    }

    /** Those that a member's own page shows. */
    private static boolean asked(DemoPerson person, KpiCode kpi) {
        return person.team().filter(TEAM_WITH_FIGURES::equals).isPresent()
                && Set.of(
                                KpiCode.AVERAGE_HANDLE_TIME,
                                KpiCode.FIRST_CONTACT_RESOLUTION,
                                KpiCode.CUSTOMER_SATISFACTION,
                                KpiCode.QUALITY)
                        .contains(kpi);
    }

    /** Of everybody in the demo centre, those added since included. */
    @Override
    public void remove(DemoStory story) {
        var cast = DemoCast.of(story);
        var owners = Stream.concat(
                        cast.people().stream().map(DemoPerson::id),
                        cast.sites().values().stream()
                                .flatMap(site -> memberships.teamsOf(site).stream())
                                .flatMap(team -> memberships.membersOf(team, story.today()).stream()))
                .map(MemberId::value)
                .collect(Collectors.toSet());
        for (var table : List.of("goal_help", "reflection", "self_audit")) {
            jdbc.sql("delete from " + table + " where owner_member in (:owners)")
                    .param("owners", owners)
                    .update();
        }
    }
}
