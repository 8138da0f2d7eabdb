package org.huddleboard.rota.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.rota.domain.Booking;
import org.huddleboard.rota.domain.BookingRepository;
import org.huddleboard.rota.domain.CalendarFeedRepository;
import org.huddleboard.rota.domain.Shift;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a member their hours; of a leaver none are kept. */
@Component
@Transactional
class RotaPersonalData implements PersonalDataHolder {
    private final ShiftBook shifts;
    private final BookingRepository bookings;
    private final Claims claims;
    private final CalendarFeedRepository feeds;

    RotaPersonalData(ShiftBook shifts, BookingRepository bookings, Claims claims, CalendarFeedRepository feeds) {
        this.shifts = shifts;
        this.bookings = bookings;
        this.claims = claims;
        this.feeds = feeds;
    }

    @Override
    public Set<String> tables() {
        return Set.of("rota_shift", "rota_booking", "rota_claim", "rota_feed");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "shifts",
                shifts.all(member).stream()
                        .map(ShiftBook.Planned::shift)
                        .map(RotaPersonalData::record)
                        .toList(),
                "booked time",
                bookings.findByPersonOrderByFromAt(member, Limit.unlimited()).stream()
                        .map(RotaPersonalData::record)
                        .toList(),
                "calendar address",
                feeds.findById(member).stream()
                        .map(feed -> Map.of("made", feed.madeAt().toString()))
                        .toList());
    }

    private static Map<String, String> record(Shift shift) {
        var record = new LinkedHashMap<String, String>();
        record.put("activity", shift.activity().name());
        record.put("from", shift.start().toString());
        record.put("to", shift.end().toString());
        return record;
    }

    private static Map<String, String> record(Booking booking) {
        var record = new LinkedHashMap<String, String>();
        record.put("for", booking.kind().name());
        record.put("from", booking.time().from().toString());
        record.put("to", booking.time().to().toString());
        booking.cancelledAt().ifPresent(at -> record.put("cancelled", at.toString()));
        return record;
    }

    @Override
    public void erase(MemberId member) {
        claims.giveBackOf(member);
        bookings.deleteOf(member.value());
        shifts.forget(member);
        feeds.deleteOf(member.value());
    }
}
