package org.huddleboard.rota;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.huddleboard.shared.MemberId;

/** On which days people were to work, as far as the rota says. It asks no permission: it serves services that have asked. */
public interface DaysPlanned {
    /** The days with a shift of each, in one statement; both days belong to it, and whom the rota does not know is left out. */
    Map<MemberId, Set<LocalDate>> of(Collection<MemberId> members, LocalDate from, LocalDate to);
}
