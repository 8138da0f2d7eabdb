package org.huddleboard.coaching.application;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.Side;
import org.huddleboard.people.Person;

/** A session in a list or on My shift, as one of the two sees it. */
public record SessionCard(
        CoachingSessionId id,
        CoachingKind kind,
        Side side,
        Optional<Person> other,
        ZonedDateTime start,
        ZonedDateTime end,
        CoachingState state,
        Waits waits,
        Optional<String> reason,
        boolean insteadOfOne) {
    /** What it waits for from the reader, the most pressing first. */
    public enum Waits {
        /** Somebody named a time: yes, another time, or no. */
        ANSWER,
        /** It has been, and the reader has not signed. */
        SIGN,
        /** It comes soon, and goal and reality are empty. */
        PREPARE,
        /** It was cancelled, and the reader does not know yet. */
        TOLD,
        NOTHING
    }
}
