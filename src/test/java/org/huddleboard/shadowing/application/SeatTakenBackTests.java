package org.huddleboard.shadowing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.huddleboard.StatementCount;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.ShadowingNeed.Kind;
import org.huddleboard.shared.BrokenRule;
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
class SeatTakenBackTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    StarterService starting;

    @Autowired
    MyShadowing mine;

    @Autowired
    HostingReading hosting;

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

    private List<Kind> needs(MemberId member) {
        return centre.as(member, () -> mine.needs()).stream()
                .map(ShadowingNeed::kind)
                .toList();
    }

    @Test
    void seatTakenBackIsFreeAgainAndGuestAndHostReadWhy() {
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 2);
        var seat = sessions.booked(nia, session);
        var ola = starter("Ola Berg", voice);
        sessions.booked(ola, session);

        takeBack(leo, session, seat, "Nia is needed on chat.");

        assertThat(centre.as(leo, () -> hosting.toArrange()).getFirst().taken())
                .extracting(SessionEntry.Seat::name)
                .containsExactly("Ola Berg");
        var told = centre.as(nia, () -> mine.needs()).getFirst();
        assertThat(told.kind()).isEqualTo(Kind.CANCELLED);
        assertThat(told.other()).map(Person::firstName).contains("Leo");
        assertThat(told.reason()).contains("Nia is needed on chat.");
        var heard = centre.as(sam, () -> mine.needs()).stream()
                .filter(need -> need.kind() == Kind.SEAT_TAKEN)
                .toList();
        assertThat(heard).singleElement().satisfies(need -> {
            assertThat(need.other()).map(Person::firstName).contains("Nia");
            assertThat(need.reason()).contains("Nia is needed on chat.");
        });

        centre.as(sam, () -> mine.seen(heard.getFirst().booking().orElseThrow()));
        assertThat(needs(sam)).doesNotContain(Kind.SEAT_TAKEN);
        assertThat(needs(ola)).isEmpty();
        centre.as(leo, () -> starting.book(nia, new BookSeat(UUID.randomUUID(), session)));
    }

    @Test
    void takenBackOrGivenBackBeforeItStaysAsItIs() {
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);
        var seat = sessions.booked(nia, session);
        centre.as(nia, () -> spring.getBean(BookingService.class).giveBack(seat));

        takeBack(leo, session, seat, "Nia is needed on chat.");

        assertThat(needs(nia)).isEmpty();
        assertThat(needs(sam)).containsExactly(Kind.GIVEN_BACK);
    }

    @Test
    void nobodyTakesTheSeatsOfOthersStartersBack() {
        var ola = starter("Ola Berg", centre.team("Chat"));
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 2);
        var other = sessions.offered(sam, sessions.at(3, 14, 30), 2);
        var olas = sessions.booked(ola, session);
        var nias = sessions.booked(nia, session);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> takeBack(leo, session, olas, "Not mine."));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> takeBack(leo, other, nias, "Not there."));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> takeBack(sam, session, nias, "Host."));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> takeBack(nia, session, nias, "Guest."));
        assertThat(needs(ola)).isEmpty();
    }

    @Test
    void plannerTakesASeatOfTheSiteBack() {
        var pat = centre.member("Pat Lee");
        centre.holds(pat, Role.PLANNER, centre.leeds());
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);
        var seat = sessions.booked(nia, session);

        takeBack(pat, session, seat, "Two are ill.");

        assertThat(needs(nia)).containsExactly(Kind.CANCELLED);
    }

    @Test
    void withoutAReasonOrOnceItHasBegunTheSeatStaysTaken() {
        var session = sessions.offered(sam, sessions.at(2, 14, 30), 1);
        var seat = sessions.booked(nia, session);
        var over = sessions.over(sam, nia);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> takeBack(leo, session, seat, " "))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("shadowing.rule.reasonMissing"));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> takeBack(leo, session, seat, "Card 4111 1111 1111 1111"));
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> takeBack(leo, sessions.sessionOf(over), over, "Too late."))
                .satisfies(clash -> assertThat(clash.reason()).isEqualTo("past"));
        assertThat(needs(nia)).containsExactly(Kind.WRITE);
    }

    private void takeBack(MemberId by, ShadowingSessionId session, ShadowingBookingId seat, String reason) {
        centre.as(by, () -> starting.takeBack(session, seat, reason));
    }

    @Test
    void oneSeatTakesTheSameStatementsHoweverManyAreTaken() {
        var few = sessions.offered(sam, sessions.at(2, 9, 0), 3);
        var many = sessions.offered(sam, sessions.at(3, 9, 0), 3);
        var ola = starter("Ola Berg", voice);
        sessions.booked(ola, few);
        sessions.booked(ola, many);
        sessions.booked(starter("Kit Moss", voice), many);
        var first = sessions.booked(nia, few);
        var second = sessions.booked(nia, many);
        centre.as(leo, () -> starting.starters());

        assertThat(statementsFor(many, second)).isEqualTo(statementsFor(few, first));
    }

    private long statementsFor(ShadowingSessionId session, ShadowingBookingId seat) {
        return centre.as(leo, () -> statements.during(() -> starting.takeBack(session, seat, "Nia is ill.")));
    }
}
