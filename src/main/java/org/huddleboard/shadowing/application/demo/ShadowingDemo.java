package org.huddleboard.shadowing.application.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.demo.DemoSession.Told;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two past weeks with signed debriefs, the session of today, and seats to take in the two weeks to come. */
@Component
class ShadowingDemo implements DemoPart {
    private static final int FLOOR = 4;
    private static final Duration OFFERED_BEFORE = Duration.ofDays(6);
    private static final Duration BOOKED_BEFORE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final OffPhone offPhone;

    ShadowingDemo(JdbcClient jdbc, OffPhone offPhone) {
        this.jdbc = jdbc;
        this.offPhone = offPhone;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var cast = DemoCast.of(story);
        new SessionStory(story).sessions().forEach(session -> {
            var id = insert(session, story, cast);
            session.guests().forEach(guest -> seat(session, id, guest, story));
            if (!session.guests().isEmpty() && !session.day().isBefore(story.today())) {
                claim(session, id, session.host());
                session.guests().forEach(guest -> claim(session, id, guest));
            }
        });
    }

    /** What people have written stays; the next weeks get their offers where the host has none. */
    @Override
    public void follow(DemoStory before, DemoStory now) {
        var cast = DemoCast.of(now);
        new SessionStory(now)
                .sessions().stream()
                        .filter(session -> session.day().isAfter(now.today()) && isFree(session))
                        .forEach(session -> insert(session, now, cast));
    }

    private boolean isFree(DemoSession session) {
        return jdbc.sql("select count(*) from shadowing_session where host_member = ? and host_day = ?")
                        .param(session.host().id().value())
                        .param(session.day())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private ShadowingSessionId insert(DemoSession session, DemoStory story, DemoCast cast) {
        var id = new ShadowingSessionId(story.id(session.name()));
        var host = session.host();
        var team = host.team().orElseThrow();
        jdbc.sql("insert into shadowing_session (id, client_key, host_member, site, team, start_at, minutes, host_day,"
                        + " seats, skill, rung, aim, state, host_to_be_told, offered_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OFFERED', false, ?, 0)")
                .param(id.value())
                .param(id.value())
                .param(host.id().value())
                .param(cast.siteOf(team).value())
                .param(story.id("team/" + team))
                .param(utc(session.start()))
                .param(session.minutes())
                .param(session.day())
                .param(session.seats())
                .param(session.skill().name())
                .param(session.rung().name())
                .param(session.aim())
                .param(utc(session.start().minus(OFFERED_BEFORE)))
                .update();
        return id;
    }

    private void seat(DemoSession session, ShadowingSessionId id, DemoPerson guest, DemoStory story) {
        var booking = story.id(session.name() + "/" + guest.username());
        jdbc.sql("insert into shadowing_booking (id, client_key, session_id, guest_member, seat, booked_at,"
                        + " guest_to_be_told, host_to_be_told, version) values (?, ?, ?, ?, ?, ?, false, false, 0)")
                .param(booking)
                .param(booking)
                .param(id.value())
                .param(guest.id().value())
                .param(session.guests().indexOf(guest) + 1)
                .param(utc(session.start().minus(BOOKED_BEFORE)))
                .update();
        session.answers().ifPresent(answers -> debrief(session, id, booking, guest, answers));
    }

    private void debrief(
            DemoSession session, ShadowingSessionId id, UUID booking, DemoPerson guest, DemoSession.Answers answers) {
        var signed = session.told() == Told.SIGNED ? utc(session.end().plus(Duration.ofMinutes(25))) : null;
        jdbc.sql("insert into shadowing_debrief (booking_id, session_id, guest_member, host_member, heard, will_try,"
                        + " question, guest_signed_at, host_signed_at, version)"
                        + " values (:booking, :session, :guest, :host, :heard, :willTry, :question, :guestSigned,"
                        + " cast(:hostSigned as timestamp with time zone), 0)")
                .param("booking", booking)
                .param("session", id.value())
                .param("guest", guest.id().value())
                .param("host", session.host().id().value())
                .param("heard", answers.heard())
                .param("willTry", answers.willTry())
                .param("question", answers.question())
                .param("guestSigned", utc(session.end().plus(Duration.ofMinutes(10))))
                .param("hostSigned", signed)
                .update();
    }

    private void claim(DemoSession session, ShadowingSessionId id, DemoPerson person) {
        offPhone.claim(id.ref(), OffPhoneKind.SHADOWING, person.id(), session.start(), session.end());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** Whatever stands at a demo site goes, what people have added too. */
    @Override
    public void remove(DemoStory story) {
        var cast = DemoCast.of(story);
        for (var site : cast.sites().values()) {
            for (var table : new String[] {"shadowing_debrief", "shadowing_booking"}) {
                jdbc.sql("delete from " + table
                                + " where session_id in (select id from shadowing_session where site = ?)")
                        .param(site.value())
                        .update();
            }
            jdbc.sql("delete from shadowing_session where site = ?")
                    .param(site.value())
                    .update();
        }
        cast.people()
                .forEach(person -> jdbc.sql("delete from shadowing_host where host_member = ?")
                        .param(person.id().value())
                        .update());
    }
}
