package org.huddleboard.kpi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.huddleboard.shared.MemberId;

/** On how many days of a week members have readings; no figure. It asks no permission: it serves services that have asked. */
public interface WeeksRead {
    /** By member and Monday, in one statement; weeks without a reading are left out. Both Mondays belong to it. */
    Map<MemberId, Map<LocalDate, Integer>> days(Collection<MemberId> members, LocalDate first, LocalDate last);
}
