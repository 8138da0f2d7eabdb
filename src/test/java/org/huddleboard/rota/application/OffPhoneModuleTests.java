package org.huddleboard.rota.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.rota.TimeClaimed;
import org.huddleboard.rota.TimeReleased;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class OffPhoneModuleTests {
    private static final Instant TEN = Instant.parse("2027-01-12T10:00:00Z");

    @Autowired
    OffPhone offPhone;

    @Autowired
    RotaRetention retention;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private final MemberId nia = MemberId.create();
    private final RecordRef session = record();

    private static RecordRef record() {
        return new RecordRef("shadowing", UUID.randomUUID());
    }

    private static Instant at(int minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }

    private void claim(RecordRef record, MemberId person, int from, int to) {
        offPhone.claim(record, OffPhoneKind.SHADOWING, person, at(from), at(to));
    }

    private long slots(MemberId person) {
        return jdbc.sql("select count(*) from rota_claim where member_id = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    @Test
    void bookedTimeIsHeldAndTold() {
        claim(session, nia, 0, 45);

        assertThat(slots(nia)).isEqualTo(9);
        assertThat(events.stream(TimeClaimed.class))
                .filteredOn(event -> event.person().equals(nia))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.booking()).isEqualTo(session.id());
                    assertThat(event.to()).isEqualTo(at(45));
                });
    }

    @Test
    void overlapByFiveMinutesIsRefusedWholeAndTheNeighbourIsNot() {
        claim(session, nia, 0, 30);

        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() -> claim(record(), nia, 25, 60))
                .satisfies(clash -> assertThat(clash.reason()).isEqualTo("overlap"));
        assertThat(slots(nia)).isEqualTo(6);

        claim(record(), nia, 30, 60);
        claim(record(), MemberId.create(), 0, 30);
        assertThat(slots(nia)).isEqualTo(12);
    }

    @Test
    void clashLeavesTheCallersTransactionAlive() {
        claim(session, nia, 0, 30);
        var other = record();

        transaction.executeWithoutResult(_ -> {
            assertThatThrownBy(() -> claim(other, nia, 0, 30)).isInstanceOf(Clash.class);
            claim(other, nia, 60, 90);
        });

        assertThat(slots(nia)).isEqualTo(12);
    }

    @Test
    void moveKeepsTheRowAndRefusedMoveLeavesTheOldTime() {
        claim(session, nia, 0, 30);
        claim(record(), nia, 60, 90);

        claim(session, nia, 15, 45);
        assertThat(slots(nia)).isEqualTo(12);
        assertThat(sequence()).isEqualTo(1);

        assertThatThrownBy(() -> claim(session, nia, 30, 65)).isInstanceOf(Clash.class);
        assertThat(slots(nia)).isEqualTo(12);
        assertThat(sequence()).isEqualTo(1);
    }

    @Test
    void sameClaimAgainChangesNothing() {
        claim(session, nia, 0, 30);
        claim(session, nia, 0, 30);

        assertThat(sequence()).isZero();
        assertThat(events.stream(TimeClaimed.class))
                .filteredOn(event -> event.person().equals(nia))
                .hasSize(1);
    }

    @Test
    void releasedTimeIsFreeForAnotherBooking() {
        var host = MemberId.create();
        claim(session, nia, 0, 30);
        claim(session, host, 0, 30);

        offPhone.release(session, nia);
        offPhone.release(session, nia);

        claim(record(), nia, 0, 30);
        assertThat(slots(host)).isEqualTo(6);
        assertThat(events.stream(TimeReleased.class))
                .filteredOn(event -> event.person().equals(nia))
                .hasSize(1);
        offPhone.release(session);
        assertThat(slots(host)).isZero();
    }

    @Test
    void clashAfterAReleaseDoesNotBringTheOldBookingBack() {
        claim(session, nia, 0, 30);
        offPhone.release(session);
        claim(record(), nia, 0, 30);

        assertThatThrownBy(() -> claim(session, nia, 0, 30)).isInstanceOf(Clash.class);

        assertThat(jdbc.sql("select count(*) from rota_booking where record_id = ? and cancelled_at is not null")
                        .param(session.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void tablesRefuseWhatTheRulesRefuse() {
        assertThatThrownBy(() -> claim(session, nia, 0, 13 * 60)).isInstanceOf(BrokenRule.class);
        claim(session, nia, 0, 30);
        for (var column : new String[] {
            "from_at = from_at + interval '1' minute",
            "to_at = to_at + interval '13' hour",
            "to_at = from_at",
            "off_phone = 'LUNCH'"
        }) {
            assertThatThrownBy(() -> jdbc.sql("update rota_booking set " + column + " where record_id = ?")
                            .param(session.id())
                            .update())
                    .as(column)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void claimsGoSoonAfterTheyAreOverAndTheBookingStays() {
        var old = record();
        var now = Instant.ofEpochSecond(Math.floorDiv(clock.instant().getEpochSecond(), 300) * 300L);
        offPhone.claim(old, OffPhoneKind.HUDDLE, nia, now.minus(Duration.ofDays(3)), now.minus(Duration.ofHours(71)));
        offPhone.claim(session, OffPhoneKind.HUDDLE, nia, now, now.plus(Duration.ofMinutes(10)));

        retention.forgetOld();

        assertThat(slots(nia)).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from rota_booking where member_id = ?")
                        .param(nia.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private int sequence() {
        return jdbc.sql("select sequence from rota_booking where record_id = ?")
                .param(session.id())
                .query(Integer.class)
                .single();
    }
}
