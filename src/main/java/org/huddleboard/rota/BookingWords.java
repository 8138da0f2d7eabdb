package org.huddleboard.rota;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.shared.MemberId;

/** How a module that books time names its bookings in somebody's calendar; a bean of that module. */
public interface BookingWords {
    /** The kind of the records it speaks for, as in {@link org.huddleboard.shared.RecordRef}. */
    String kind();

    /** Words by the id of the record, for those the reader may know of, cancelled ones included; others are left out. */
    Map<UUID, Words> say(Collection<UUID> bookings, MemberId reader, Locale language);

    /** One line, and what else is worth knowing, which may be empty. */
    record Words(String title, String detail) {}
}
