package org.huddleboard.coaching.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CommitmentId;
import org.huddleboard.coaching.CommitmentState;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Change;
import org.huddleboard.people.Person;

/**
 * A commitment as one of the two sees it.
 *
 * @param mine whether the reader is the one who does it
 * @param due whether its day has come
 * @param before the figures before it and since; empty where none was named or the reader may not see them
 */
public record CommitmentCard(
        CommitmentId id,
        CoachingSessionId session,
        boolean mine,
        Optional<Person> other,
        String words,
        LocalDate dueOn,
        Optional<KpiCode> kpi,
        CommitmentState state,
        boolean due,
        Optional<String> said,
        List<BeforeAfter> before) {
    public CommitmentCard {
        before = List.copyOf(before);
    }

    /** One figure in the weeks before the session and from then on to the day it was to be looked at. */
    public record BeforeAfter(KpiCode kpi, Change change) {}

    /** Its day has come and nobody has looked. */
    public boolean waits() {
        return state == CommitmentState.OPEN && due;
    }
}
