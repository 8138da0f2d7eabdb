package org.huddleboard.rota;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huddleboard.shared.MemberId;

/**
 * When several people could meet: all of them at work, none on a break, none booked. Somebody the rota does not know is
 * taken to work from nine to five, Monday to Friday. It asks no permission and claims nothing: it serves services that
 * have asked, and the ledger judges.
 */
public interface FreeTime {
    /** The first beginnings of so many minutes that suit all of them, on quarters of an hour, the earliest first. */
    List<Instant> starts(Set<MemberId> people, int minutes, Instant from, Instant to, int most);
}
