package org.huddleboard.kpi.application.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.ChallengeOutcome;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Amira and Leo have between them: a private target to look at again, a figure explained, and one challenged. */
@Component
class BetweenDemo implements DemoPart {
    private static final int FLOOR = 3;
    private static final LocalTime MORNING = LocalTime.of(10, 4);
    private static final double FAIR_HANDLE_TIME = 390;
    private static final int MONTHS_HELD = 3;
    private static final int DAYS_SINCE_ANSWER = 9;

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    BetweenDemo(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var cast = DemoCast.of(story);
        var amira = cast.named("amira").id();
        var leo = cast.named("leo").id();
        target(story, amira);
        var answered = challenge(
                story,
                amira,
                KpiCode.FIRST_CONTACT_RESOLUTION,
                story.lastWeek().minusWeeks(2),
                "Three callers rang back because the engineer did not come. I had solved what was mine to solve.",
                story.today().minusDays(DAYS_SINCE_ANSWER + 1));
        answer(
                story,
                answered,
                leo,
                "You are right about the three. The figure counts every call back within seven days, whatever"
                        + " the cause, so it stays; I have noted the engineers for the huddle.");
        challenge(
                story,
                amira,
                KpiCode.AVERAGE_HANDLE_TIME,
                story.lastWeek(),
                "On Thursday the system was down for two hours and calls stayed open while I waited. Can those be"
                        + " checked?",
                story.today().minusDays(1));
        ActingAs.actor(new CurrentActor.Member(leo), () -> {
            trail.note(Deed.OPENED_FIGURES, amira, amira.value());
            return true;
        });
    }

    private void target(DemoStory story, MemberId amira) {
        var from = story.today().minusMonths(MONTHS_HELD);
        jdbc.sql("insert into kpi_fair_target (id, client_key, member_id, kpi, figure, from_day, review_day, note,"
                        + " named_by, state, living, named_at, settled_at, version) values (:id, :id, :member, :kpi,"
                        + " :figure, :from, :review, null, 'MEMBER', 'AGREED', 'AGREED', :at, :at, 0)")
                .param("id", story.id("fair-target/amira"))
                .param("member", amira.value())
                .param("kpi", KpiCode.AVERAGE_HANDLE_TIME.name())
                .param("figure", FAIR_HANDLE_TIME)
                .param("from", from)
                .param("review", story.today())
                .param("at", at(from))
                .update();
    }

    private String challenge(
            DemoStory story, MemberId member, KpiCode kpi, LocalDate week, String words, LocalDate asked) {
        var id = story.id("challenge/" + kpi + "/" + week);
        jdbc.sql("insert into kpi_challenge (id, client_key, member_id, kpi, week_start, figure, words, asked_at,"
                        + " unread, version) values (:id, :id, :member, :kpi, :week, :figure, :words, :at, false, 0)")
                .param("id", id)
                .param("member", member.value())
                .param("kpi", kpi.name())
                .param("week", week)
                .param("figure", figure(story, member, kpi, week))
                .param("words", words)
                .param("at", at(asked))
                .update();
        return id.toString();
    }

    /** What the figure was, drawn as it was drawn for the board. */
    private static double figure(DemoStory story, MemberId member, KpiCode kpi, LocalDate week) {
        var sums = KpiDemo.teams(story)
                .filter(team ->
                        team.people().stream().anyMatch(person -> person.id().equals(member)))
                .flatMap(team -> new DemoReadings(story, team).draw().stream())
                .filter(reading -> reading.member().equals(Optional.of(member)) && reading.kpi() == kpi)
                .filter(reading -> reading.weekStart().equals(week))
                .toList();
        return kpi.figure(
                sums.stream().mapToDouble(Reading::total).sum(),
                sums.stream().mapToDouble(Reading::count).sum());
    }

    private void answer(DemoStory story, String challenge, MemberId leo, String words) {
        var at = at(story.today().minusDays(DAYS_SINCE_ANSWER));
        jdbc.sql("insert into kpi_challenge_answer (id, challenge_id, answered_by, outcome, words, answered_at)"
                        + " values (:id, cast(:challenge as uuid), :by, :outcome, :words, :at)")
                .param("id", story.id("challenge-answer/" + challenge))
                .param("challenge", challenge)
                .param("by", leo.value())
                .param("outcome", ChallengeOutcome.EXPLAINED.name())
                .param("words", words)
                .param("at", at)
                .update();
        jdbc.sql("update kpi_challenge set closed_at = :at where id = cast(:challenge as uuid)")
                .param("at", at)
                .param("challenge", challenge)
                .update();
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(MORNING).atOffset(ZoneOffset.UTC);
    }

    @Override
    public void remove(DemoStory story) {
        for (var person : DemoCast.of(story).people()) {
            var member = person.id().value();
            for (var statement : List.of(
                    "delete from kpi_challenge_answer where challenge_id in"
                            + " (select id from kpi_challenge where member_id = ?)",
                    "delete from kpi_challenge where member_id = ?",
                    "delete from kpi_fair_target where member_id = ?",
                    "update kpi_challenge_answer set answered_by = null where answered_by = ?")) {
                jdbc.sql(statement).param(member).update();
            }
        }
    }
}
