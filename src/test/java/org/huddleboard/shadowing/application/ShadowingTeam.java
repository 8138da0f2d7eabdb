package org.huddleboard.shadowing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationContext;

/** Sam who hosts, Nia who sits beside him and Leo who leads, in a test's own team. */
public record ShadowingTeam(
        TestCentre centre, SessionWriter sessions, TeamId id, MemberId sam, MemberId nia, MemberId leo) {
    /** Nia is an agent as any other. */
    public static ShadowingTeam in(ApplicationContext spring) {
        var centre = new TestCentre(spring);
        var team = centre.team("Voice");
        var sam = centre.agent("Sam Doyle", team);
        centre.holds(sam, Role.HOST, team);
        return new ShadowingTeam(
                centre,
                new SessionWriter(spring, centre),
                team,
                sam,
                centre.agent("Nia Rao", team),
                centre.leader("Leo Marsh", team));
    }

    /** Nia is new. */
    public static ShadowingTeam withStarter(ApplicationContext spring) {
        var team = in(spring);
        team.centre.holds(team.nia, Role.NEW_STARTER, team.id);
        return team;
    }

    public <T> T as(MemberId member, Supplier<T> work) {
        return centre.as(member, work);
    }

    public void as(MemberId member, Runnable work) {
        centre.as(member, work);
    }

    public MemberId agent(String name) {
        return centre.agent(name, id);
    }

    public MemberId host(String name) {
        var host = agent(name);
        centre.holds(host, Role.HOST, id);
        return host;
    }

    public MemberId starter(String name) {
        return starter(name, id);
    }

    /** Somebody new in another team. */
    public MemberId starter(String name, TeamId team) {
        var starter = centre.agent(name, team);
        centre.holds(starter, Role.NEW_STARTER, team);
        return starter;
    }

    /** So many days from today, at that time of Leeds. */
    public Instant at(int days, int hour, int minute) {
        return sessions.at(days, hour, minute);
    }

    /** What Sam offers. */
    public ShadowingSessionId offered(Instant start, int seats) {
        return sessions.offered(sam, start, seats);
    }

    /** What Sam offers for one guest on that rung. */
    public ShadowingSessionId offered(Instant start, Rung rung) {
        return sessions.offered(sam, start, rung);
    }

    public ShadowingBookingId booked(MemberId guest, ShadowingSessionId session) {
        return sessions.booked(guest, session);
    }

    /** How many five-minute slots of somebody's time are taken. */
    public int claims(MemberId person) {
        return sessions.claims(person);
    }

    public LocalDate today() {
        return centre.today();
    }
}
