package org.huddleboard.shadowing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huddleboard.StatementCount;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.ShadowingNeed.Kind;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
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

    ShadowingTeam team;

    @BeforeEach
    void open() {
        team = ShadowingTeam.withStarter(spring);
    }

    private void book(MemberId by, MemberId guest, ShadowingSessionId session) {
        team.as(by, () -> starting.book(guest, new BookSeat(UUID.randomUUID(), session)));
    }

    private List<Kind> needs(MemberId member) {
        return team.as(member, () -> mine.needs()).stream()
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
        var session = team.offered(team.at(2, 14, 30), 1);

        book(team.leo(), team.nia(), session);

        assertThat(needs(team.sam())).containsExactly(Kind.BOOKED);
        var news = team.as(team.nia(), () -> mine.needs()).getFirst();
        assertThat(news.kind()).isEqualTo(Kind.BOOKED_FOR_ME);
        assertThat(news.other()).map(Person::firstName).contains("Leo");
        assertThat(news.host()).map(Person::firstName).contains("Sam");
        assertThat(calendarOf(team.nia(), session)).startsWith("Leo booked this for you. ");
        assertThat(calendarOf(team.sam(), session)).doesNotContain("Leo");
        assertThat(team.as(team.leo(), () -> hosting.toArrange())
                        .getFirst()
                        .taken()
                        .getFirst()
                        .bookedBy())
                .contains("Leo");

        team.as(team.nia(), () -> mine.seen(news.booking().orElseThrow()));
        assertThat(needs(team.nia())).isEmpty();
    }

    @Test
    void whoeverBooksForThemselvesIsToldNothing() {
        var session = team.offered(team.at(2, 14, 30), 1);

        team.booked(team.nia(), session);

        assertThat(needs(team.nia())).isEmpty();
        assertThat(calendarOf(team.nia(), session)).isEqualTo("The greeting, the check.");
    }

    @Test
    void hostWhoBooksSomebodyBesideThemselvesNeedNotBeTold() {
        team.centre().holds(team.leo(), Role.HOST, team.id());
        var session = team.sessions().offered(team.leo(), team.at(2, 14, 30), 1);

        book(team.leo(), team.nia(), session);

        assertThat(needs(team.leo())).isEmpty();
        assertThat(needs(team.nia())).containsExactly(Kind.BOOKED_FOR_ME);
    }

    @Test
    void leaderIsOfferedTheStartersOfTheirTeamWithTheNextRungAndNobodyElse() {
        var other = team.centre().team("Chat");
        var ola = team.starter("Ola Berg", other);
        var pat = team.centre().member("Pat Lee");
        team.centre().holds(pat, Role.PLANNER, team.centre().leeds());
        team.centre().belongs(pat, other, team.today());
        team.booked(team.nia(), team.offered(team.at(1, 9, 0), 1));

        assertThat(team.as(team.leo(), () -> starting.starters()))
                .extracting(card -> card.person().id(), StarterCard::next)
                .containsExactly(tuple(team.nia(), Optional.of(Rung.NOTE_A_PHRASE)));
        assertThat(team.as(pat, () -> starting.starters()))
                .extracting(card -> card.person().id())
                .contains(team.nia(), ola);
    }

    @Test
    void nobodyBooksForStartersOfOthers() {
        var ola = team.starter("Ola Berg", team.centre().team("Chat"));
        var session = team.offered(team.at(2, 14, 30), 1);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> book(team.leo(), ola, session));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> book(team.sam(), team.nia(), session));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.as(team.nia(), () -> starting.starters()));
    }

    @Test
    void whatIsRefusedIsSaidToWhoeverBooks() {
        var ola = team.starter("Ola Berg");
        var listen = team.offered(team.at(2, 14, 30), 1);
        var talk = team.offered(team.at(3, 14, 30), Rung.TALK_THROUGH);
        refused("rung", "shadowing.rule.rungClosed", () -> book(team.leo(), team.nia(), talk));
        book(team.leo(), team.nia(), listen);

        refused("overlap", "shadowing.rule.theyAreBeside", () -> book(team.leo(), team.nia(), listen));
        refused("full", "shadowing.rule.full", () -> book(team.leo(), ola, listen));
        var hana = team.host("Hana Kay");
        var sameTime = team.sessions().offered(hana, team.at(2, 14, 45), 2);
        refused("overlap", "shadowing.rule.theyAreElsewhere", () -> book(team.leo(), team.nia(), sameTime));
    }

    @Test
    void aPostSentTwiceIsOneSeat() {
        var session = team.offered(team.at(2, 14, 30), 2);
        var post = new BookSeat(UUID.randomUUID(), session);

        var first = team.as(team.leo(), () -> starting.book(team.nia(), post));

        assertThat(team.as(team.leo(), () -> starting.book(team.nia(), post))).isEqualTo(first);
    }

    @Test
    void nameOfWhoeverBookedGoesWithThem() {
        var session = team.offered(team.at(2, 14, 30), 1);
        book(team.leo(), team.nia(), session);

        personal.erase(team.leo());

        assertThat(calendarOf(team.nia(), session)).isEqualTo("The greeting, the check.");
        assertThat(team.as(team.nia(), () -> mine.needs()).getFirst().other()).isEmpty();
    }

    @Test
    void startersTakeTheSameStatementsHoweverManyThereAre() {
        team.as(team.leo(), () -> starting.starters());
        var few = team.as(team.leo(), () -> statements.during(() -> starting.starters()));

        for (var i = 0; i < 5; i++) {
            team.booked(team.starter("Starter " + i), team.offered(team.at(1 + i, 10, 0), 1));
        }

        assertThat(team.as(team.leo(), () -> statements.during(() -> starting.starters())))
                .isEqualTo(few)
                .isLessThanOrEqualTo(4);
    }
}
