package org.huddleboard.kpi.application.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huddleboard.StatementCount;
import org.huddleboard.kpi.EventKind;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.KpiEventId;
import org.huddleboard.kpi.application.events.KpiEvents.Mark;
import org.huddleboard.kpi.application.events.MarkEvent.Happening;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class EventServiceTests {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 12);

    @Autowired
    ApplicationContext spring;

    @Autowired
    EventService events;

    @Autowired
    KpiEvents reader;

    @Autowired
    EventsPersonalData holder;

    @Autowired
    LiveTopics live;

    @Autowired
    StatementCount statements;

    TestCentre centre;
    TeamId voice;
    TeamId chat;
    MemberId leo;
    MemberId amira;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        chat = centre.team("Chat");
        leo = centre.leader("Leo Marsh", voice);
        amira = centre.agent("Amira Haddad", voice);
    }

    private static Happening outage(LocalDate from, LocalDate to, String title) {
        return new Happening(from, to, EventKind.OUTAGE, title);
    }

    private KpiEventId marked(MemberId by, boolean wholeSite, String title) {
        var command = new MarkEvent(UUID.randomUUID(), voice, wholeSite, outage(THURSDAY, THURSDAY, title));
        return centre.as(by, () -> events.mark(command));
    }

    private List<Mark> around(TeamId team) {
        return reader.between(team, THURSDAY.minusWeeks(1), THURSDAY.plusWeeks(1)).stream()
                .filter(mark -> mark.title().startsWith("Outage"))
                .toList();
    }

    @Test
    void leaderMarksWhatHappenedInTheTeamAndScreensHearOfIt() {
        var before = live.revision(FiguresChanged.topicFor(voice)).peek();

        marked(leo, false, " Outage of the phones ");

        assertThat(around(voice))
                .containsExactly(new Mark(THURSDAY, THURSDAY, EventKind.OUTAGE, "Outage of the phones"));
        assertThat(around(chat)).isEmpty();
        assertThat(live.revision(FiguresChanged.topicFor(voice)).peek()).isGreaterThan(before);
    }

    @Test
    void siteManagerMarksForEveryTeamOfTheSiteALeaderDoesNot() {
        var sam = centre.siteManager("Sam Reed");
        var title = TestCentre.unique("Outage of the site");

        marked(sam, true, title);

        assertThat(around(voice)).extracting(Mark::title).contains(title);
        assertThat(around(chat)).extracting(Mark::title).contains(title);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> marked(leo, true, "Outage everywhere"));
        var manila = centre.team(centre.manila(), "Evening");
        assertThat(around(manila)).isEmpty();
        var seen = centre.as(leo, () -> events.around(voice, THURSDAY, THURSDAY)).stream()
                .filter(card -> card.title().equals(title))
                .toList();
        assertThat(seen).singleElement().satisfies(card -> {
            assertThat(card.wholeSite()).isTrue();
            assertThat(card.open()).isFalse();
        });
    }

    @Test
    void whoeverLeadsNobodyReadsAndChangesNothing() {
        var id = marked(leo, false, "Outage");

        var read = centre.as(amira, () -> events.around(voice, THURSDAY, THURSDAY));

        assertThat(read)
                .filteredOn(card -> card.id().equals(id))
                .singleElement()
                .satisfies(card -> assertThat(card.open()).isFalse());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> marked(amira, false, "Outage"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(amira, () -> events.remove(id)));
    }

    @Test
    void leaderOfAnotherTeamFindsNothing() {
        var id = marked(leo, false, "Outage");
        var kim = centre.leader("Kim Osei", chat);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> marked(kim, false, "Outage"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(kim, () -> events.change(id, outage(THURSDAY, THURSDAY, "x"))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(kim, () -> events.remove(id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(kim, () -> events.around(voice, THURSDAY, THURSDAY)));
        assertThat(around(voice)).hasSize(1);
    }

    @Test
    void eventIsSaidBetterAndTakenOff() {
        var id = marked(leo, false, "Outage?");

        centre.as(leo, () -> events.change(id, outage(THURSDAY.minusDays(1), THURSDAY, "Outage of the lines")));
        assertThat(around(voice))
                .containsExactly(new Mark(THURSDAY.minusDays(1), THURSDAY, EventKind.OUTAGE, "Outage of the lines"));

        centre.as(leo, () -> events.remove(id));
        assertThat(around(voice)).isEmpty();
    }

    @Test
    void postSentTwiceIsOneEvent() {
        var command = new MarkEvent(UUID.randomUUID(), voice, false, outage(THURSDAY, THURSDAY, "Outage"));

        var first = centre.as(leo, () -> events.mark(command));
        var second = centre.as(leo, () -> events.mark(command));

        assertThat(second).isEqualTo(first);
        assertThat(around(voice)).hasSize(1);
    }

    @Test
    void titlesAreGuardedAndDaysMakeSense() {
        assertRule("title", outage(THURSDAY, THURSDAY, "Outage, ring 0113 496 0123"));
        assertRule("title", outage(THURSDAY, THURSDAY, "x".repeat(81)));
        assertRule("lastDay", outage(THURSDAY, THURSDAY.minusDays(1), "Outage"));
        assertRule("lastDay", outage(THURSDAY, THURSDAY.plusYears(2), "Outage"));
        assertThat(around(voice)).isEmpty();
    }

    private void assertRule(String field, Happening happening) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() ->
                        centre.as(leo, () -> events.mark(new MarkEvent(UUID.randomUUID(), voice, false, happening))))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo(field));
    }

    @Test
    void eventThatLastedIsFoundFromEachOfItsDays() {
        var command = new MarkEvent(
                UUID.randomUUID(), voice, false, outage(THURSDAY, THURSDAY.plusDays(20), "Outage for weeks"));
        centre.as(leo, () -> events.mark(command));

        assertThat(reader.between(voice, THURSDAY.plusDays(10), THURSDAY.plusDays(12)))
                .hasSize(1);
        assertThat(reader.between(voice, THURSDAY.plusDays(21), THURSDAY.plusDays(30)))
                .isEmpty();
    }

    @Test
    void leaversNameGoesAndTheEventStays() {
        centre.holds(amira, Role.LEADER, voice);
        marked(amira, false, "Outage marked by a leaver");
        assertThat(holder.export(amira).get("events marked")).hasSize(1);

        holder.erase(amira);

        assertThat(holder.export(amira).get("events marked")).isEmpty();
        assertThat(around(voice)).hasSize(1);
    }

    @Test
    void readingTenTakesTheStatementsOfOne() {
        marked(leo, false, "Outage 0");
        around(voice);
        var one = statements.during(() -> around(voice));
        for (var i = 1; i < 10; i++) {
            marked(leo, false, "Outage " + i);
        }

        assertThat(statements.during(() -> around(voice))).isEqualTo(one);
        assertThat(around(voice)).hasSize(10);
    }
}
