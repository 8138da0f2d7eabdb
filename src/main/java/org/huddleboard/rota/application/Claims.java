package org.huddleboard.rota.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.rota.domain.OffPhoneTime;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The rows (person, five-minute slot). A row that stands already is passed over instead of failing, because on
 * PostgreSQL a failed insert would end the caller's transaction; the number of rows says who was first.
 */
@Component
class Claims {
    private final JdbcTemplate jdbc;

    Claims(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether another booking has any part of this time. */
    boolean isTaken(MemberId person, OffPhoneTime time, UUID exceptBooking) {
        var taken = jdbc.queryForObject(
                "select count(*) from rota_claim where member_id = ? and slot >= ? and slot < ? and booking_id <> ?",
                Integer.class,
                person.value(),
                OffPhoneTime.slotOf(time.from()),
                OffPhoneTime.slotOf(time.to()),
                exceptBooking);
        return taken != null && taken > 0;
    }

    /** The booking has exactly these slots afterwards, or those it had before; answers which. */
    boolean put(UUID booking, MemberId person, OffPhoneTime time) {
        var had = new TreeSet<>(of(booking));
        var fresh = new TreeSet<>(time.slots());
        fresh.removeAll(had);
        if (taken(booking, person, fresh) < fresh.size()) {
            giveBack(booking, person, fresh);
            return false;
        }
        had.removeAll(time.slots());
        giveBack(booking, person, had);
        return true;
    }

    private Set<Long> of(UUID booking) {
        return Set.copyOf(jdbc.queryForList("select slot from rota_claim where booking_id = ?", Long.class, booking));
    }

    private int taken(UUID booking, MemberId person, Collection<Long> slots) {
        var rows = slots.stream()
                .map(slot -> new Object[] {person.value(), slot, booking})
                .toList();
        return IntStream.of(jdbc.batchUpdate(
                        "insert into rota_claim (member_id, slot, booking_id) values (?, ?, ?) on conflict do nothing",
                        rows))
                .sum();
    }

    private void giveBack(UUID booking, MemberId person, Collection<Long> slots) {
        jdbc.batchUpdate(
                "delete from rota_claim where member_id = ? and slot = ? and booking_id = ?",
                slots.stream()
                        .map(slot -> new Object[] {person.value(), slot, booking})
                        .toList());
    }

    void giveBack(UUID booking) {
        jdbc.update("delete from rota_claim where booking_id = ?", booking);
    }

    void giveBackOf(MemberId person) {
        jdbc.update("delete from rota_claim where member_id = ?", person.value());
    }

    /** What is over protects nobody any more. */
    int forgetBefore(Instant before) {
        return jdbc.update("delete from rota_claim where slot < ?", OffPhoneTime.slotOf(before));
    }
}
