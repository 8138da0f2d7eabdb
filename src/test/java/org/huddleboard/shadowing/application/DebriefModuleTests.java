package org.huddleboard.shadowing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.huddleboard.privacy.MyAudit;
import org.huddleboard.rota.BookingWords;
import org.huddleboard.shadowing.BesideEachOther;
import org.huddleboard.shadowing.ShadowingCompleted;
import org.huddleboard.shadowing.ShadowingHistory;
import org.huddleboard.shadowing.application.LadderCard.State;
import org.huddleboard.shadowing.application.SessionPage.Standing;
import org.huddleboard.shadowing.application.ShadowingNeed.Kind;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
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

    ShadowingTeam team;

    @BeforeEach
    void open() {
        team = ShadowingTeam.withStarter(spring);
    }

    @Test
    void signedByBothItIsARecordAndTheRungIsDone() {
        var booking = team.sessions().over(team.sam(), team.nia());
        assertThat(team.as(team.nia(), () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .containsExactly(Kind.WRITE);

        team.as(team.nia(), () -> debriefs.write(SessionWriter.debrief(booking)));
        assertThat(team.as(team.sam(), () -> mine.needs()))
                .extracting(ShadowingNeed::kind)
                .containsExactly(Kind.SIGN);
        assertThat(events.stream(ShadowingCompleted.class)).isEmpty();
        team.as(team.sam(), () -> debriefs.sign(booking));
        team.as(team.sam(), () -> debriefs.sign(booking));

        assertThat(events.stream(ShadowingCompleted.class)).singleElement().satisfies(done -> {
            assertThat(done.guest()).isEqualTo(team.nia());
            assertThat(done.host()).isEqualTo(team.sam());
        });
        assertThat(team.as(team.nia(), () -> mine.nextStep())
                        .orElseThrow()
                        .ladder()
                        .steps()
                        .getFirst()
                        .state())
                .isEqualTo(State.DONE);
        assertThat(history.since(team.at(-1, 0, 0)))
                .anySatisfy(entry -> assertThat(entry.guest()).isEqualTo(team.nia()));
    }

    @Test
    void recordIsReadByGuestHostAndTheGuestsLeaderAndNobodyElse() {
        var booking = team.sessions().over(team.sam(), team.nia());
        var session = team.sessions().sessionOf(booking);
        team.as(team.nia(), () -> debriefs.write(SessionWriter.debrief(booking)));
        var ben = team.agent("Ben Okafor");
        var ruth = team.centre().leader("Ruth Calder", team.centre().team("Chat"));

        assertThat(team.as(team.nia(), () -> pages.open(session)).standing()).isEqualTo(Standing.GUEST);
        assertThat(team.as(team.sam(), () -> pages.open(session)).debriefs())
                .singleElement()
                .satisfies(debrief -> assertThat(debrief.waitsForTheHost()).isTrue());
        var seenByLeo = team.as(team.leo(), () -> pages.open(session));
        assertThat(seenByLeo.debriefs().getFirst().record().orElseThrow().heard())
                .isEqualTo("The amount came first.");
        assertThat(team.as(team.nia(), () -> audit.latest())).isNotEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.as(ben, () -> pages.open(session)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.as(ruth, () -> pages.open(session)));
    }

    @Test
    void onlyItsGuestWritesAndOnlyItsHostSigns() {
        var booking = team.sessions().over(team.sam(), team.nia());
        var nobody = team.centre().member("Rae Lane");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> team.as(team.leo(), () -> debriefs.write(SessionWriter.debrief(booking))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.as(nobody, () -> debriefs.write(SessionWriter.debrief(booking))));
        team.as(team.nia(), () -> debriefs.write(SessionWriter.debrief(booking)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.as(team.nia(), () -> debriefs.sign(booking)));
    }

    @Test
    void customersDetailsAreRefusedAtTheirField() {
        var booking = team.sessions().over(team.sam(), team.nia());
        var command = new WriteDebrief(booking, "Her card was 4111 1111 1111 1111.", "Nothing yet.", "Why?");

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> team.as(team.nia(), () -> debriefs.write(command)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("heard"));
    }

    @Test
    void firstWordsStand() {
        var booking = team.sessions().over(team.sam(), team.nia());
        team.as(team.nia(), () -> debriefs.write(SessionWriter.debrief(booking)));
        team.as(team.nia(), () -> debriefs.write(new WriteDebrief(booking, "Other.", "Other.", "Other?")));

        var page = team.as(team.nia(), () -> pages.open(team.sessions().sessionOf(booking)));
        assertThat(page.debriefs().getFirst().record().orElseThrow().heard()).isEqualTo("The amount came first.");
    }

    @Test
    void wallAndCalendarLearnWhoSitsBesideWhom() {
        var start = team.at(3, 10, 0);
        var session = team.offered(start, 1);
        team.booked(team.nia(), session);
        var calendar = words.stream()
                .filter(each -> each.kind().equals("shadowing"))
                .findFirst()
                .orElseThrow();

        assertThat(pairs.on(team.id(), team.today().plusDays(3)))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.guestName()).isEqualTo("Nia Rao");
                    assertThat(pair.hostName()).isEqualTo("Sam Doyle");
                    assertThat(pair.skill()).isEqualTo("billing");
                    assertThat(pair.newStarter()).isTrue();
                });
        assertThat(calendar.say(List.of(session.value()), team.nia(), Locale.UK)
                        .get(session.value())
                        .title())
                .isEqualTo("Beside Sam: billing");
        assertThat(calendar.say(List.of(session.value()), team.sam(), Locale.of("es"))
                        .get(session.value())
                        .title())
                .isEqualTo("Nia a tu lado: facturas");
        assertThat(calendar.say(List.of(session.value(), UUID.randomUUID()), team.leo(), Locale.UK))
                .isEmpty();
    }

    @Test
    void leaversWordsGoAndWhatTheyTaughtStaysWithoutTheirName() {
        var booking = team.sessions().over(team.sam(), team.nia());
        team.as(team.nia(), () -> debriefs.write(SessionWriter.debrief(booking)));
        var still = team.offered(team.at(4, 10, 0), 1);
        assertThat(personal.export(team.nia()).get("shadowing debriefs")).hasSize(1);

        personal.erase(team.sam());

        var page = team.as(team.nia(), () -> pages.open(team.sessions().sessionOf(booking)));
        assertThat(page.host()).isEmpty();
        assertThat(page.debriefs()).hasSize(1);
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> team.booked(team.nia(), still));
        personal.erase(team.nia());
        assertThat(personal.export(team.nia()).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
    }
}
