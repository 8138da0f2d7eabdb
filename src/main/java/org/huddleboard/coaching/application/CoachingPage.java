package org.huddleboard.coaching.application;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.Side;
import org.huddleboard.people.Person;

/**
 * One session opened by one of its two.
 *
 * @param side the reader's
 * @param asked whether the reader is the one who has yet to say yes to the time
 * @param revision what the reader signs
 * @param note the reader's own; the other one's is not there
 */
public record CoachingPage(
        CoachingSessionId id,
        CoachingKind kind,
        Side side,
        Person agent,
        Optional<Person> coach,
        ZonedDateTime start,
        ZonedDateTime end,
        CoachingState state,
        boolean asked,
        boolean begun,
        Map<GrowStep, String> words,
        int revision,
        List<CommitmentCard> commitments,
        Optional<ZonedDateTime> agentSigned,
        Optional<ZonedDateTime> coachSigned,
        Optional<CancelledCard> cancelled,
        Optional<Note> note) {
    /** Why it will not take place, who said so, and the session proposed instead. */
    public record CancelledCard(boolean byMe, Optional<String> reason, Optional<CoachingSessionId> instead) {}

    /** What the reader keeps for themselves. */
    public record Note(String words, ZonedDateTime writtenAt) {}

    /** The one the reader sits with. */
    public Optional<Person> other() {
        return side == Side.AGENT ? coach : Optional.of(agent);
    }

    public Optional<ZonedDateTime> signed(Side who) {
        return who == Side.AGENT ? agentSigned : coachSigned;
    }

    /** Neither signed by anybody nor cancelled: it can be moved, cancelled, written in. */
    public boolean open() {
        return (state == CoachingState.PLANNED || state == CoachingState.PROPOSED)
                && agentSigned.isEmpty()
                && coachSigned.isEmpty();
    }

    public String words(GrowStep step) {
        return words.getOrDefault(step, "");
    }
}
