package org.huddleboard.coaching.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.SessionCancelled;
import org.huddleboard.coaching.application.SessionCard.Waits;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.rota.BookingWords;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.RecordRef;
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
class CoachingServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    CoachingService coaching;

    @Autowired
    CoachingPages pages;

    @Autowired
    MyCoaching mine;

    @Autowired
    GrowService grow;

    @Autowired
    OffPhone offPhone;

    @Autowired
    List<BookingWords> words;

    @Autowired
    ApplicationEvents events;

    TestCentre centre;
    TalkWriter talks;
    TeamId voice;
    MemberId leo;
    MemberId amira;
    MemberId priya;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        talks = new TalkWriter(spring, centre);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
    }

    @Test
    void aLeadersTimeIsBookedForBothAtOnceAndNobodyIsBookedTwice() {
        var start = talks.at(2, 15, 0);
        var id = talks.planned(leo, amira, start);

        assertThat(centre.as(amira, () -> pages.open(id)).state()).isEqualTo(CoachingState.PLANNED);
        assertThat(centre.as(amira, () -> pages.open(id)).kind()).isEqualTo(CoachingKind.ONE_TO_ONE);
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> talks.planned(leo, priya, start.plus(Duration.ofMinutes(15))))
                .withMessage("coaching.rule.youElsewhere");
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> offPhone.claim(
                        new RecordRef("shadowing", UUID.randomUUID()),
                        OffPhoneKind.SHADOWING,
                        amira,
                        start,
                        start.plus(Duration.ofMinutes(30))));
    }

    @Test
    void sentTwiceItIsOneSession() {
        var command = new PlanSession(UUID.randomUUID(), amira, false, talks.at(2, 15, 0), 30);

        var first = centre.as(leo, () -> coaching.plan(command));

        assertThat(centre.as(leo, () -> coaching.plan(command))).isEqualTo(first);
    }

    @Test
    void aColleagueIsAskedAndSaysYes() {
        var id = talks.asked(amira, priya, talks.at(2, 11, 0));
        assertThat(centre.as(priya, () -> mine.ahead()))
                .singleElement()
                .satisfies(card -> assertThat(card.waits()).isEqualTo(Waits.ANSWER));
        offPhone.claim(
                new RecordRef("test", UUID.randomUUID()),
                OffPhoneKind.HUDDLE,
                amira,
                talks.at(2, 12, 0),
                talks.at(2, 13, 0));

        centre.as(priya, () -> coaching.accept(id));

        var page = centre.as(amira, () -> pages.open(id));
        assertThat(page.state()).isEqualTo(CoachingState.PLANNED);
        assertThat(page.kind()).isEqualTo(CoachingKind.PEER);
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> centre.as(priya, () -> coaching.move(id, talks.at(2, 12, 0), 30)))
                .withMessage("coaching.rule.theyElsewhere");
        assertThat(centre.as(amira, () -> pages.open(id)).start().toInstant()).isEqualTo(talks.at(2, 11, 0));
    }

    @Test
    void peopleSitWithTheirOwnTeamOnly() {
        var chat = centre.team("Chat");
        var zoe = centre.agent("Zoe Hartley", chat);
        var ruth = centre.leader("Ruth Calder", chat);
        var nobody = centre.member("Rae Lane");
        var start = talks.at(2, 11, 0);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> talks.asked(amira, zoe, start));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> talks.planned(ruth, amira, start));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> talks.planned(priya, amira, start));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> talks.asked(nobody, amira, start));
    }

    @Test
    void aCoachWhoLooksAfterTheTeamCoaches() {
        var cora = centre.member("Cora Bailey");
        centre.holds(cora, Role.COACH, voice);

        var id = talks.planned(cora, amira, talks.at(2, 11, 0));

        assertThat(centre.as(amira, () -> pages.open(id)).kind()).isEqualTo(CoachingKind.COACHING);
    }

    @Test
    void cancelledTheNextTimeThatSuitsBothIsProposedAtOnce() {
        var id = talks.planned(leo, amira, talks.at(2, 15, 0));
        centre.as(amira, () -> grow.write(id, GrowStep.GOAL, "", "Fewer second calls."));

        var instead = centre.as(leo, () -> coaching.cancel(id, "Two are ill.")).orElseThrow();

        assertThat(events.stream(SessionCancelled.class))
                .singleElement()
                .satisfies(told -> assertThat(told.instead()).contains(instead));
        var page = centre.as(amira, () -> pages.open(instead));
        assertThat(page.asked()).isTrue();
        assertThat(page.start().toInstant()).isNotEqualTo(talks.at(2, 15, 0));
        assertThat(page.words(GrowStep.GOAL)).isEqualTo("Fewer second calls.");
        assertThat(centre.as(amira, () -> mine.ahead())).singleElement().satisfies(card -> {
            assertThat(card.waits()).isEqualTo(Waits.ANSWER);
            assertThat(card.insteadOfOne()).isTrue();
            assertThat(card.reason()).contains("Two are ill.");
        });
        assertThat(centre.as(leo, () -> coaching.cancel(id, "Again."))).contains(instead);
        talks.planned(leo, priya, talks.at(2, 15, 0));
        centre.as(amira, () -> coaching.accept(instead));
        assertThat(centre.as(leo, () -> pages.open(instead)).state()).isEqualTo(CoachingState.PLANNED);
    }

    @Test
    void aNoToAQuestionIsToldAndNothingElseIsProposed() {
        var id = talks.asked(amira, priya, talks.at(2, 11, 0));

        assertThat(centre.as(priya, () -> coaching.cancel(id, ""))).isEmpty();

        assertThat(centre.as(amira, () -> mine.ahead()))
                .singleElement()
                .satisfies(card -> assertThat(card.waits()).isEqualTo(Waits.TOLD));
        centre.as(amira, () -> coaching.seen(id));
        assertThat(centre.as(amira, () -> mine.ahead())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(priya, () -> coaching.seen(id)));
    }

    @Test
    void customersDetailsInAReasonAreRefused() {
        var id = talks.planned(leo, amira, talks.at(2, 15, 0));

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(leo, () -> coaching.cancel(id, "Her card 4111 1111 1111 1111")))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("reason"));
    }

    @Test
    void timesAreSuggestedThatSuitBoth() {
        var suggested = centre.as(leo, () -> coaching.suggest(amira, false, 30));
        assertThat(suggested).hasSize(3);
        talks.planned(leo, priya, suggested.getFirst());

        assertThat(centre.as(leo, () -> coaching.suggest(amira, false, 30))).doesNotContain(suggested.getFirst());
    }

    @Test
    void calendarsNameItToItsTwoAlone() {
        var id = talks.planned(leo, amira, talks.at(2, 15, 0));
        var calendar = words.stream()
                .filter(each -> each.kind().equals("coaching"))
                .findFirst()
                .orElseThrow();

        assertThat(calendar.say(List.of(id.value()), amira, Locale.UK)
                        .get(id.value())
                        .title())
                .isEqualTo("One-to-one with Leo");
        assertThat(calendar.say(List.of(id.value()), leo, Locale.of("es"))
                        .get(id.value())
                        .title())
                .isEqualTo("Reunión individual con Amira");
        assertThat(calendar.say(List.of(id.value()), priya, Locale.UK)).isEmpty();
    }
}
