package org.huddleboard.shadowing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huddleboard.StatementCount;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.ShadowingNeed.Kind;
import org.huddleboard.shared.Clash;
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
class StarterServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    StarterService starting;

    @Autowired
    MyShadowing mine;

    @Autowired
    HostingReading hosting;

    @Autowired
    ShadowingWords calendar;

    @Autowired
    ShadowingPersonalData personal;

    @Autowired
    StatementCount statements;

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
        nia = starter("Nia Rao", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private MemberId starter(String name, TeamId team) {
        var starter = centre.agent(name, team);
        centre.holds(starter, Role.NEW_STARTER, team);
        return starter;
    }

    private void book(MemberId by, MemberId guest, ShadowingSessionId session) {
        centre.as(by, () -> starting.book(guest, new BookSeat(UUID.randomUUID(), session)));
    }

    private List<Kind> needs(MemberId member) {
        return centre.as(member, () -> mine.needs()).stream()
                .map(ShadowingNeed::kind)
                .toList();
    }

    private String calendarOf(MemberId member, ShadowingSessionId session) {
        return calendar.say(Set.of(session.value()), member, Locale.UK)
                .get(session.value())
                .detail();
    }

    private static void refused(String reason, String key, ThrowingCallable call) {
        assertThatExceptionOfType(Clash.class).isThrownBy(call).satisfies(clash -> {
            assertThat(clash.reason()).isEqualTo(reason);
            assertThat(clash.key()).isEqualTo(key);
        });
    }

    @Test
    void starterAndHostAreToldAndTheStarterReadsWhoBooked() {
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);

        book(leo, nia, session);

        assertThat(needs(sam)).containsExactly(Kind.BOOKED);
        var news = centre.as(nia, () -> mine.needs()).getFirst();
        assertThat(news.kind()).isEqualTo(Kind.BOOKED_FOR_ME);
        assertThat(news.other()).map(Person::firstName).contains("Leo");
        assertThat(news.host()).map(Person::firstName).contains("Sam");
        assertThat(calendarOf(nia, session)).startsWith("Leo booked this for you. ");
        assertThat(calendarOf(sam, session)).doesNotContain("Leo");
        assertThat(centre.as(leo, () -> hosting.toArrange())
                        .getFirst()
                        .taken()
                        .getFirst()
                        .bookedBy())
                .contains("Leo");

        centre.as(nia, () -> mine.seen(news.booking().orElseThrow()));
        assertThat(needs(nia)).isEmpty();
    }

    @Test
    void whoeverBooksForThemselvesIsToldNothing() {
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);

        sessions.booked(nia, session);

        assertThat(needs(nia)).isEmpty();
        assertThat(calendarOf(nia, session)).isEqualTo("The greeting, the check.");
    }

    @Test
    void hostWhoBooksSomebodyBesideThemselvesNeedNotBeTold() {
        centre.holds(leo, Role.HOST, voice);
        var session = sessions.offered(leo, sessions.at(2, 14, 30), 1);

        book(leo, nia, session);

        assertThat(needs(leo)).isEmpty();
        assertThat(needs(nia)).containsExactly(Kind.BOOKED_FOR_ME);
    }

    @Test
    void leaderIsOfferedTheStartersOfTheirTeamWithTheNextRungAndNobodyElse() {
        var other = centre.team("Chat");
        var ola = starter("Ola Berg", other);
        var pat = centre.member("Pat Lee");
        centre.holds(pat, Role.PLANNER, centre.leeds());
        centre.belongs(pat, other, centre.today());
        sessions.booked(nia, sessions.offered(sam, sessions.at(1, 9, 0), 1));

        assertThat(centre.as(leo, () -> starting.starters()))
                .extracting(card -> card.person().id(), StarterCard::next)
                .containsExactly(tuple(nia, Optional.of(Rung.NOTE_A_PHRASE)));
        assertThat(centre.as(pat, () -> starting.starters()))
                .extracting(card -> card.person().id())
                .contains(nia, ola);
    }

    @Test
    void nobodyBooksForStartersOfOthers() {
        var ola = starter("Ola Berg", centre.team("Chat"));
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> book(leo, ola, session));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> book(sam, nia, session));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(nia, () -> starting.starters()));
    }

    @Test
    void whatIsRefusedIsSaidToWhoeverBooks() {
        var ola = starter("Ola Berg", voice);
        var listen = sessions.offered(sam, sessions.at(2, 14, 30), 1);
        var talk = offered(sessions.at(3, 14, 30), Rung.TALK_THROUGH);
        refused("rung", "shadowing.rule.rungClosed", () -> book(leo, nia, talk));
        book(leo, nia, listen);

        refused("overlap", "shadowing.rule.theyAreBeside", () -> book(leo, nia, listen));
        refused("full", "shadowing.rule.full", () -> book(leo, ola, listen));
        var hana = centre.agent("Hana Kay", voice);
        centre.holds(hana, Role.HOST, voice);
        var sameTime = sessions.offered(hana, sessions.at(2, 14, 45), 2);
        refused("overlap", "shadowing.rule.theyAreElsewhere", () -> book(leo, nia, sameTime));
    }

    private ShadowingSessionId offered(Instant start, Rung rung) {
        return centre.as(sam, () -> spring.getBean(OfferService.class).offer(SessionWriter.offer(start, 1, rung)));
    }

    @Test
    void aPostSentTwiceIsOneSeat() {
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 2);
        var post = new BookSeat(UUID.randomUUID(), session);

        var first = centre.as(leo, () -> starting.book(nia, post));

        assertThat(centre.as(leo, () -> starting.book(nia, post))).isEqualTo(first);
    }

    @Test
    void nameOfWhoeverBookedGoesWithThem() {
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);
        book(leo, nia, session);

        personal.erase(leo);

        assertThat(calendarOf(nia, session)).isEqualTo("The greeting, the check.");
        assertThat(centre.as(nia, () -> mine.needs()).getFirst().other()).isEmpty();
    }

    @Test
    void startersTakeTheSameStatementsHoweverManyThereAre() {
        centre.as(leo, () -> starting.starters());
        var few = centre.as(leo, () -> statements.during(() -> starting.starters()));

        for (var i = 0; i < 5; i++) {
            sessions.booked(starter("Starter " + i, voice), sessions.offered(sam, sessions.at(1 + i, 10, 0), 1));
        }

        assertThat(centre.as(leo, () -> statements.during(() -> starting.starters())))
                .isEqualTo(few)
                .isLessThanOrEqualTo(4);
    }
}
