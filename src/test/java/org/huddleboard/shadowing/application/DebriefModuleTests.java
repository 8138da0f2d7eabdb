package org.huddleboard.shadowing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.MyAudit;
import org.huddleboard.rota.BookingWords;
import org.huddleboard.shadowing.BesideEachOther;
import org.huddleboard.shadowing.ShadowingCompleted;
import org.huddleboard.shadowing.ShadowingHistory;
import org.huddleboard.shadowing.application.LadderCard.State;
import org.huddleboard.shadowing.application.SessionPage.Standing;
import org.huddleboard.shadowing.application.ShadowingNeed.Kind;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class DebriefModuleTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    DebriefService debriefs;

    @Autowired
    SessionPages pages;

    @Autowired
    MyShadowing mine;

    @Autowired
    ShadowingHistory history;

    @Autowired
    BesideEachOther pairs;

    @Autowired
    List<BookingWords> words;

    @Autowired
    MyAudit audit;

    @Autowired
    ShadowingPersonalData personal;

    @Autowired
    ApplicationEvents events;

    TestCentre centre;
    SessionWriter sessions;
    TeamId voice;
    MemberId sam;
    MemberId nia;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        sessions = new SessionWriter(spring, centre);
        voice = centre.team("Voice");
        sam = centre.agent("Sam Doyle", voice);
        centre.holds(sam, Role.HOST, voice);
        nia = centre.agent("Nia Rao", voice);
        centre.holds(nia, Role.NEW_STARTER, voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    @Test
    void signedByBothItIsARecordAndTheRungIsDone() {
        var booking = sessions.over(sam, nia);
        assertThat(centre.as(nia, () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .containsExactly(Kind.WRITE);

        centre.as(nia, () -> debriefs.write(SessionWriter.debrief(booking)));
        assertThat(centre.as(sam, () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .containsExactly(Kind.SIGN);
        assertThat(events.stream(ShadowingCompleted.class)).isEmpty();
        centre.as(sam, () -> debriefs.sign(booking));
        centre.as(sam, () -> debriefs.sign(booking));

        assertThat(events.stream(ShadowingCompleted.class)).singleElement().satisfies(done -> {
            assertThat(done.guest()).isEqualTo(nia);
            assertThat(done.host()).isEqualTo(sam);
        });
        assertThat(centre.as(nia, () -> mine.nextStep())
                        .orElseThrow()
                        .ladder()
                        .steps()
                        .getFirst()
                        .state())
                .isEqualTo(State.DONE);
        assertThat(history.since(sessions.at(-1, 0, 0)))
                .anySatisfy(entry -> assertThat(entry.guest()).isEqualTo(nia));
    }

    @Test
    void recordIsReadByGuestHostAndTheGuestsLeaderAndNobodyElse() {
        var booking = sessions.over(sam, nia);
        var session = sessions.sessionOf(booking);
        centre.as(nia, () -> debriefs.write(SessionWriter.debrief(booking)));
        var ben = centre.agent("Ben Okafor", voice);
        var ruth = centre.leader("Ruth Calder", centre.team("Chat"));

        assertThat(centre.as(nia, () -> pages.open(session)).standing()).isEqualTo(Standing.GUEST);
        assertThat(centre.as(sam, () -> pages.open(session)).debriefs())
                .singleElement()
                .satisfies(debrief -> assertThat(debrief.waitsForTheHost()).isTrue());
        var seenByLeo = centre.as(leo, () -> pages.open(session));
        assertThat(seenByLeo.debriefs().getFirst().record().orElseThrow().heard())
                .isEqualTo("The amount came first.");
        assertThat(centre.as(nia, () -> audit.latest())).isNotEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(ben, () -> pages.open(session)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(ruth, () -> pages.open(session)));
    }

    @Test
    void onlyItsGuestWritesAndOnlyItsHostSigns() {
        var booking = sessions.over(sam, nia);
        var nobody = centre.member("Rae Lane");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(leo, () -> debriefs.write(SessionWriter.debrief(booking))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(nobody, () -> debriefs.write(SessionWriter.debrief(booking))));
        centre.as(nia, () -> debriefs.write(SessionWriter.debrief(booking)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(nia, () -> debriefs.sign(booking)));
    }

    @Test
    void customersDetailsAreRefusedAtTheirField() {
        var booking = sessions.over(sam, nia);
        var command = new WriteDebrief(booking, "Her card was 4111 1111 1111 1111.", "Nothing yet.", "Why?");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(nia, () -> debriefs.write(command)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("heard"));
    }

    @Test
    void firstWordsStand() {
        var booking = sessions.over(sam, nia);
        centre.as(nia, () -> debriefs.write(SessionWriter.debrief(booking)));
        centre.as(nia, () -> debriefs.write(new WriteDebrief(booking, "Other.", "Other.", "Other?")));

        var page = centre.as(nia, () -> pages.open(sessions.sessionOf(booking)));
        assertThat(page.debriefs().getFirst().record().orElseThrow().heard()).isEqualTo("The amount came first.");
    }

    @Test
    void wallAndCalendarLearnWhoSitsBesideWhom() {
        var start = sessions.at(3, 10, 0);
        var session = sessions.offered(sam, start, 1);
        sessions.booked(nia, session);
        var calendar = words.stream()
                .filter(each -> each.kind().equals("shadowing"))
                .findFirst()
                .orElseThrow();

        assertThat(pairs.on(voice, centre.today().plusDays(3))).singleElement().satisfies(pair -> {
            assertThat(pair.guestName()).isEqualTo("Nia Rao");
            assertThat(pair.hostName()).isEqualTo("Sam Doyle");
            assertThat(pair.skill()).isEqualTo("billing");
            assertThat(pair.newStarter()).isTrue();
        });
        assertThat(calendar.say(List.of(session.value()), nia, Locale.UK)
                        .get(session.value())
                        .title())
                .isEqualTo("Beside Sam: billing");
        assertThat(calendar.say(List.of(session.value()), sam, Locale.of("es"))
                        .get(session.value())
                        .title())
                .isEqualTo("Nia a tu lado: facturas");
        assertThat(calendar.say(List.of(session.value(), UUID.randomUUID()), leo, Locale.UK))
                .isEmpty();
    }

    @Test
    void leaversWordsGoAndWhatTheyTaughtStaysWithoutTheirName() {
        var booking = sessions.over(sam, nia);
        centre.as(nia, () -> debriefs.write(SessionWriter.debrief(booking)));
        var still = sessions.offered(sam, sessions.at(4, 10, 0), 1);
        assertThat(personal.export(nia).get("shadowing debriefs")).hasSize(1);

        personal.erase(sam);

        var page = centre.as(nia, () -> pages.open(sessions.sessionOf(booking)));
        assertThat(page.host()).isEmpty();
        assertThat(page.debriefs()).hasSize(1);
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> sessions.booked(nia, still));
        personal.erase(nia);
        assertThat(personal.export(nia).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
    }
}
