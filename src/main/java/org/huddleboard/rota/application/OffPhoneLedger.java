package org.huddleboard.rota.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.rota.TimeClaimed;
import org.huddleboard.rota.TimeReleased;
import org.huddleboard.rota.domain.Booking;
import org.huddleboard.rota.domain.BookingRepository;
import org.huddleboard.rota.domain.OffPhoneTime;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Books people's time. Looking first spares most refusals a write; the unique rows judge between two who look at once.
 * A clash leaves nothing behind, so whoever asked may go on in the same transaction.
 */
@Component
@Transactional(noRollbackFor = Clash.class)
class OffPhoneLedger implements OffPhone {
    private static final Limit EVERYBODY = Limit.of(500);
    private static final UUID NONE = new UUID(0, 0);

    private final BookingRepository bookings;
    private final Claims claims;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OffPhoneLedger(BookingRepository bookings, Claims claims, Clock clock, ApplicationEventPublisher events) {
        this.bookings = bookings;
        this.claims = claims;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void claim(RecordRef record, OffPhoneKind kind, MemberId person, Instant from, Instant to) {
        var time = new OffPhoneTime(from, to);
        var known = bookings.findByRecordKindAndRecordIdAndPerson(record.kind(), record.id(), person);
        if (claims.isTaken(person, time, known.map(Booking::id).orElse(NONE))) {
            throw clash();
        }
        try {
            if (write(known, record, kind, person, time)) {
                events.publishEvent(new TimeClaimed(record.id(), kind, person, from, to, clock.instant()));
            }
        } catch (TransientDataAccessException | DataIntegrityViolationException _) {
            // Two claims met in a way that only one of them survives: this transaction can write nothing more.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            throw clash();
        }
    }

    /** False when it stood just so already. */
    private boolean write(
            Optional<Booking> known, RecordRef record, OffPhoneKind kind, MemberId person, OffPhoneTime time) {
        var now = clock.instant();
        if (known.isEmpty()) {
            var made = bookings.saveAndFlush(new Booking(record, kind, person, time, now));
            if (!claims.put(made.id(), person, time)) {
                bookings.delete(made);
                throw clash();
            }
            return true;
        }
        var booking = known.get();
        if (!claims.put(booking.id(), person, time)) {
            throw clash();
        }
        var moved = booking.moveTo(time, now);
        bookings.saveAndFlush(booking);
        return moved;
    }

    private static Clash clash() {
        return new Clash("overlap", "rota.rule.overlap");
    }

    @Override
    public void release(RecordRef record, MemberId person) {
        bookings.findByRecordKindAndRecordIdAndPerson(record.kind(), record.id(), person)
                .ifPresent(this::cancel);
    }

    @Override
    public void release(RecordRef record) {
        bookings.findByRecordKindAndRecordIdOrderById(record.kind(), record.id(), EVERYBODY)
                .forEach(this::cancel);
    }

    private void cancel(Booking booking) {
        var now = clock.instant();
        if (booking.cancel(now)) {
            bookings.saveAndFlush(booking);
            claims.giveBack(booking.id());
            events.publishEvent(new TimeReleased(booking.record().id(), booking.kind(), booking.person(), now));
        }
    }
}
