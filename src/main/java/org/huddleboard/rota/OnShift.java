package org.huddleboard.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Who is at work, as far as the rota says. It asks no permission: it serves services that have asked. */
public interface OnShift {
    /** Those of the team whose shift covers that moment, breaks and lunch included. */
    Set<MemberId> at(TeamId team, Instant at);

    /** Whether the rota says anything of this team on that day of its site; if not, everybody counts as here. */
    boolean isKnown(TeamId team, LocalDate day);
}
