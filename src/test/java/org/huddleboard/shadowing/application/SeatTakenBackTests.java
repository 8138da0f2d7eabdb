package org.huddleboard.shadowing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.huddleboard.StatementCount;
import org.huddleboard.people.Person;
import org.huddleboard.people.Role;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.ShadowingNeed.Kind;
import org.huddleboard.shared.BrokenRule;
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

    ShadowingTeam team;

    @BeforeEach
    void open() {
        team = ShadowingTeam.withStarter(spring);
    }

    private List<Kind> needs(MemberId member) {
        return team.as(member, () -> mine.needs()).stream()
                .map(ShadowingNeed::kind)
                .toList();
    }

    @Test
    void seatTakenBackIsFreeAgainAndGuestAndHostReadWhy() {
        var session = team.offered(team.at(2, 14, 30), 2);
        var seat = team.booked(team.nia(), session);
        var ola = team.starter("Ola Berg");
        team.booked(ola, session);

        takeBack(team.leo(), session, seat, "Nia is needed on chat.");

        assertThat(team.as(team.leo(), () -> hosting.toArrange()).getFirst().taken())
                .extracting(SessionEntry.Seat::name)
                .containsExactly("Ola Berg");
        var told = team.as(team.nia(), () -> mine.needs()).getFirst();
        assertThat(told.kind()).isEqualTo(Kind.CANCELLED);
        assertThat(told.other()).map(Person::firstName).contains("Leo");
        assertThat(told.reason()).contains("Nia is needed on chat.");
        var heard = team.as(team.sam(), () -> mine.needs()).stream()
                .filter(need -> need.kind() == Kind.SEAT_TAKEN)
                .toList();
        assertThat(heard).singleElement().satisfies(need -> {
            assertThat(need.other()).map(Person::firstName).contains("Nia");
            assertThat(need.reason()).contains("Nia is needed on chat.");
        });

        team.as(team.sam(), () -> mine.seen(heard.getFirst().booking().orElseThrow()));
        assertThat(needs(team.sam())).doesNotContain(Kind.SEAT_TAKEN);
        assertThat(needs(ola)).isEmpty();
        team.as(team.leo(), () -> starting.book(team.nia(), new BookSeat(UUID.randomUUID(), session)));
    }

    @Test
    void takenBackOrGivenBackBeforeItStaysAsItIs() {
        var session = team.offered(team.at(2, 14, 30), 1);
        var seat = team.booked(team.nia(), session);
        team.as(team.nia(), () -> spring.getBean(BookingService.class).giveBack(seat));

        takeBack(team.leo(), session, seat, "Nia is needed on chat.");

        assertThat(needs(team.nia())).isEmpty();
        assertThat(needs(team.sam())).containsExactly(Kind.GIVEN_BACK);
    }

    @Test
    void nobodyTakesTheSeatsOfOthersStartersBack() {
        var ola = team.starter("Ola Berg", team.centre().team("Chat"));
        var session = team.offered(team.at(2, 14, 30), 2);
        var other = team.offered(team.at(3, 14, 30), 2);
        var olas = team.booked(ola, session);
        var nias = team.booked(team.nia(), session);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> takeBack(team.leo(), session, olas, "Not mine."));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> takeBack(team.leo(), other, nias, "Not there."));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> takeBack(team.sam(), session, nias, "Host."));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> takeBack(team.nia(), session, nias, "Guest."));
        assertThat(needs(ola)).isEmpty();
    }

    @Test
    void plannerTakesASeatOfTheSiteBack() {
        var pat = team.centre().member("Pat Lee");
        team.centre().holds(pat, Role.PLANNER, team.centre().leeds());
        var session = team.offered(team.at(2, 14, 30), 1);
        var seat = team.booked(team.nia(), session);

        takeBack(pat, session, seat, "Two are ill.");

        assertThat(needs(team.nia())).containsExactly(Kind.CANCELLED);
    }

    @Test
    void withoutAReasonOrOnceItHasBegunTheSeatStaysTaken() {
        var session = team.offered(team.at(2, 14, 30), 1);
        var seat = team.booked(team.nia(), session);
        var over = team.sessions().over(team.sam(), team.nia());

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> takeBack(team.leo(), session, seat, " "))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("shadowing.rule.reasonMissing"));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> takeBack(team.leo(), session, seat, "Card 4111 1111 1111 1111"));
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> takeBack(team.leo(), team.sessions().sessionOf(over), over, "Too late."))
                .satisfies(clash -> assertThat(clash.reason()).isEqualTo("past"));
        assertThat(needs(team.nia())).containsExactly(Kind.WRITE);
    }

    private void takeBack(MemberId by, ShadowingSessionId session, ShadowingBookingId seat, String reason) {
        team.as(by, () -> starting.takeBack(session, seat, reason));
    }

    @Test
    void oneSeatTakesTheSameStatementsHoweverManyAreTaken() {
        var few = team.offered(team.at(2, 9, 0), 3);
        var many = team.offered(team.at(3, 9, 0), 3);
        var ola = team.starter("Ola Berg");
        team.booked(ola, few);
        team.booked(ola, many);
        team.booked(team.starter("Kit Moss"), many);
        var first = team.booked(team.nia(), few);
        var second = team.booked(team.nia(), many);
        team.as(team.leo(), () -> starting.starters());

        assertThat(statementsFor(many, second)).isEqualTo(statementsFor(few, first));
    }

    private long statementsFor(ShadowingSessionId session, ShadowingBookingId seat) {
        return team.as(team.leo(), () -> statements.during(() -> starting.takeBack(session, seat, "Nia is ill.")));
    }
}
