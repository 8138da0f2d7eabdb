package org.huddleboard.rota.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is booked for what. */
public interface BookingRepository extends Repository<Booking, UUID> {
    Booking saveAndFlush(Booking booking);

    void delete(Booking booking);

    Optional<Booking> findByRecordKindAndRecordIdAndPerson(String recordKind, UUID recordId, MemberId person);

    List<Booking> findByRecordKindAndRecordIdOrderById(String recordKind, UUID recordId, Limit limit);

    /** What of a person's lies in a stretch of time, cancelled bookings included, the earliest first. */
    @Query("""
        select booking from Booking booking
        where booking.person.value = :member and booking.toAt > :from and booking.fromAt < :to
        order by booking.fromAt, booking.id
        """)
    List<Booking> findBetween(UUID member, Instant from, Instant to, Limit limit);

    List<Booking> findByPersonOrderByFromAt(MemberId person, Limit limit);

    @Modifying
    @Query("delete from Booking booking where booking.toAt < :before")
    int deleteOverBefore(Instant before);

    @Modifying
    @Query("delete from Booking booking where booking.person.value = :member")
    int deleteOf(UUID member);
}
