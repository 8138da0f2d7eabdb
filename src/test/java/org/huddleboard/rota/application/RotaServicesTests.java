package org.huddleboard.rota.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.huddleboard.StatementCount;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.rota.OnShift;
import org.huddleboard.rota.domain.Activity;
import org.huddleboard.rota.domain.Shift;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class RotaServicesTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    ApplicationContext spring;

    @Autowired
    CalendarService calendar;

    @Autowired
    FeedService feeds;

    @Autowired
    OffPhone offPhone;

    @Autowired
    OnShift onShift;

    @Autowired
    ShiftLayers layers;

    @Autowired
    RotaPersonalData data;

    @Autowired
    RotaRetention retention;

    @Autowired
    StatementCount statements;

    @Autowired
    Clock clock;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId ben;
    LocalDate today;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        ben = centre.agent("Ben Okafor", voice);
        today = centre.today();
    }

    private void works(MemberId member, LocalDate day) {
        var start = day.atTime(8, 0).atZone(LONDON).toInstant();
        layers.write(
                UUID.randomUUID(),
                0,
                List.of(
                        new Shift(member, day, start, start.plus(Duration.ofHours(8)), Activity.SHIFT),
                        new Shift(
                                member,
                                day,
                                start.plus(Duration.ofHours(4)),
                                start.plus(Duration.ofMinutes(270)),
                                Activity.LUNCH)));
    }

    private void booked(MemberId member, Instant from) {
        offPhone.claim(
                new RecordRef("nobody's", UUID.randomUUID()),
                OffPhoneKind.COACHING,
                member,
                from,
                from.plus(Duration.ofMinutes(30)));
    }

    private List<AgendaDay> days(MemberId member) {
        return centre.as(member, () -> calendar.next(14, Locale.UK));
    }

    @Test
    void myDaysHoldMyShiftsAndBookingsAndNobodyElses() {
        works(amira, today.plusDays(1));
        works(ben, today.plusDays(2));
        booked(amira, today.plusDays(3).atTime(15, 0).atZone(LONDON).toInstant());

        assertThat(days(amira)).extracting(AgendaDay::day).containsExactly(today.plusDays(1), today.plusDays(3));
        assertThat(days(amira).getFirst().entries())
                .extracting(AgendaEntry::kind)
                .containsExactly(AgendaEntry.Kind.SHIFT, AgendaEntry.Kind.LUNCH);
        assertThat(days(amira).getLast().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Coaching"));
        assertThat(days(ben)).extracting(AgendaDay::day).containsExactly(today.plusDays(2));
    }

    @Test
    void cancelledBookingLeavesMyDays() {
        var record = new RecordRef("nobody's", UUID.randomUUID());
        var from = today.plusDays(3).atTime(15, 0).atZone(LONDON).toInstant();
        offPhone.claim(record, OffPhoneKind.HUDDLE, amira, from, from.plus(Duration.ofMinutes(10)));
        offPhone.release(record);

        assertThat(days(amira)).isEmpty();
    }

    @Test
    void dayWithAShiftIsKnownForItsTeamOnly() {
        works(amira, today.plusDays(1));
        var noon = today.plusDays(1).atTime(12, 10).atZone(LONDON).toInstant();

        assertThat(onShift.at(voice, noon)).containsExactly(amira);
        assertThat(onShift.isKnown(voice, today.plusDays(1))).isTrue();
        assertThat(onShift.isKnown(centre.team("Chat"), today.plusDays(1))).isFalse();
        assertThat(onShift.at(centre.team("Chat"), noon)).isEmpty();
    }

    @Test
    void whoMayNotOwnARotaIsRefused() {
        var ada = centre.administrator("Ada King");
        var ash = centre.member("Ash Turner");
        centre.holds(ash, Role.ASSESSOR, centre.leeds());

        for (var member : List.of(ada, ash)) {
            assertThatThrownBy(() -> centre.as(member, calendar::zone)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> centre.as(member, () -> calendar.next(14, Locale.UK)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> centre.as(member, feeds::renew)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> centre.as(member, feeds::calendar)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(centre.as(amira, feeds::renew)).startsWith("calendar/").endsWith(".ics");
        assertThat(centre.as(amira, feeds::madeAt)).isPresent();
    }

    @Test
    void moreHoursCostNoMoreStatements() {
        works(amira, today.plusDays(1));
        booked(amira, today.plusDays(1).atTime(15, 0).atZone(LONDON).toInstant());
        days(amira);
        var few = centre.as(amira, () -> statements.during(() -> calendar.next(14, Locale.UK)));
        var feedOfFew = centre.as(amira, () -> statements.during(feeds::calendar));

        for (var day = 2; day < 12; day++) {
            works(amira, today.plusDays(day));
            booked(amira, today.plusDays(day).atTime(15, 0).atZone(LONDON).toInstant());
        }

        assertThat(centre.as(amira, () -> statements.during(() -> calendar.next(14, Locale.UK))))
                .isEqualTo(few);
        assertThat(centre.as(amira, () -> statements.during(feeds::calendar))).isEqualTo(feedOfFew);
    }

    @Test
    void memberTakesTheirHoursAlongAndLeavesNone() {
        works(amira, today);
        works(ben, today);
        booked(amira, today.plusDays(1).atTime(15, 0).atZone(LONDON).toInstant());
        centre.as(amira, feeds::renew);

        assertThat(data.export(amira))
                .hasEntrySatisfying("shifts", rows -> assertThat(rows).hasSize(2))
                .hasEntrySatisfying("booked time", rows -> assertThat(rows).hasSize(1))
                .hasEntrySatisfying("calendar address", rows -> assertThat(rows).hasSize(1));

        data.erase(amira);

        assertThat(data.export(amira).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(data.export(ben).get("shifts")).hasSize(2);
    }

    @Test
    void hoursAreKeptForThirteenMonths() {
        var now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        works(amira, now.minus(Period.ofMonths(13)).minusDays(2));
        works(amira, now.minus(Period.ofMonths(12)));

        retention.forgetOld();

        assertThat(data.export(amira).get("shifts")).hasSize(2);
    }
}
