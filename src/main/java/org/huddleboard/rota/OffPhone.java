package org.huddleboard.rota;

import java.time.Instant;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;

/**
 * The one ledger of time off the phone, in rows of five minutes: a person has each of them once. It joins the caller's
 * transaction and asks no permission: it serves services that have asked. Whoever books several people at once claims
 * them in the order of their ids, so that two such bookings wait for each other instead of both giving way.
 */
public interface OffPhone {
    /**
     * Takes this time of the person for the booking, whole or not at all; a booking that is claimed again for the same
     * person moves. Both ends stand on five minutes, and there are at most twelve hours between them.
     *
     * @throws org.huddleboard.shared.Clash with the reason {@code overlap} when any part of it is taken
     */
    void claim(RecordRef booking, OffPhoneKind kind, MemberId person, Instant from, Instant to);

    /** Gives the person's time back; nothing happens where nothing is claimed. */
    void release(RecordRef booking, MemberId person);

    /** Gives everybody's time of this booking back. */
    void release(RecordRef booking);
}
