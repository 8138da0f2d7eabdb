package org.huddleboard.coaching.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CommitmentId;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.domain.Appointment;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.CoachingSessionRepository;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions for tests: to come, and such that have begun. */
public final class TalkWriter {
    private static final ZoneId LEEDS = ZoneId.of("Europe/London");

    private final ApplicationContext spring;
    private final TestCentre centre;

    public TalkWriter(ApplicationContext spring, TestCentre centre) {
        this.spring = spring;
        this.centre = centre;
    }

    /** So many days from today, at that time of Leeds. */
    public Instant at(int days, int hour, int minute) {
        return centre.today()
                .plusDays(days)
                .atTime(LocalTime.of(hour, minute))
                .atZone(LEEDS)
                .toInstant();
    }

    public CoachingSessionId planned(MemberId coach, MemberId agent, Instant start) {
        return centre.as(
                coach,
                () -> bean(CoachingService.class).plan(new PlanSession(UUID.randomUUID(), agent, false, start, 30)));
    }

    public CoachingSessionId asked(MemberId agent, MemberId coach, Instant start) {
        return centre.as(
                agent,
                () -> bean(CoachingService.class).plan(new PlanSession(UUID.randomUUID(), coach, true, start, 30)));
    }

    /** A session that began an hour ago. */
    public CoachingSessionId begun(MemberId coach, MemberId agent, CoachingKind kind) {
        var start = anHourAgo();
        var appointment = new Appointment(UUID.randomUUID(), kind, agent, coach, Side.COACH, start, 30);
        return bean(CoachingSessionRepository.class)
                .saveAndFlush(new CoachingSession(appointment, true, start.minus(Duration.ofDays(1))))
                .id();
    }

    private Instant anHourAgo() {
        return bean(Clock.class).instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(1));
    }

    /** The day of what has begun an hour ago: yesterday, just after midnight. */
    public LocalDate begunOn() {
        return LocalDate.ofInstant(anHourAgo(), ZoneId.of("Europe/London"));
    }

    /** Its two sit down: it begins in a quarter of an hour, and the minute goes by. */
    public void comesToItsTime(CoachingSessionId session) {
        var start = bean(Clock.class).instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofMinutes(14));
        bean(JdbcClient.class)
                .sql("update coaching_session set start_at = ? where id = ?")
                .params(start.atOffset(ZoneOffset.UTC), session.value())
                .update();
        bean(SittingDown.class).tell();
    }

    public CoachingSessionId begun(MemberId coach, MemberId agent) {
        return begun(coach, agent, CoachingKind.ONE_TO_ONE);
    }

    /** All four steps have words. */
    public CoachingSessionId written(MemberId coach, MemberId agent) {
        var id = begun(coach, agent);
        centre.as(agent, () -> {
            for (var step : GrowStep.values()) {
                bean(GrowService.class).write(id, step, "", "Words of " + step);
            }
        });
        return id;
    }

    public CommitmentId noted(MemberId by, CoachingSessionId session, String words) {
        var command = new NoteCommitment(session, words, centre.today().plusWeeks(1), KpiCode.FIRST_CONTACT_RESOLUTION);
        return centre.as(by, () -> bean(CommitmentService.class).note(command));
    }

    public void signed(CoachingSessionId id, MemberId... by) {
        for (var member : by) {
            centre.as(member, () -> {
                var page = bean(CoachingPages.class).open(id);
                bean(GrowService.class).sign(id, page.revision());
            });
        }
    }

    /** As if it had been agreed three weeks ago and its day were yesterday. */
    public void comesDue(CommitmentId commitment) {
        bean(JdbcClient.class)
                .sql("update coaching_commitment set agreed_on = ?, due_on = ? where id = ?")
                .params(centre.today().minusWeeks(3), centre.today().minusDays(1), commitment.value())
                .update();
    }

    private <T> T bean(Class<T> type) {
        return spring.getBean(type);
    }
}
