package org.huddleboard.coaching.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.Side;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** A talk of two people about one of them. Prepared, written together, signed by both; then nobody changes it. */
@Entity
public class CoachingSession extends Meeting {
    @Enumerated(EnumType.STRING)
    private CoachingState state;

    @Embedded
    private GrowWords words;

    /** Goes up with each change of the record: whoever signs names the one they have read. */
    private int revision;

    private @Nullable Instant agentSignedAt;
    private @Nullable Instant coachSignedAt;
    private @Nullable Instant plannedAt;

    @Embedded
    private @Nullable Cancellation cancellation;

    /** The other one has not yet read that it was cancelled. */
    private boolean toBeTold;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "instead_of"))
    private @Nullable CoachingSessionId insteadOf;

    @SuppressWarnings("NullAway.Init")
    protected CoachingSession() {}

    /** What is settled takes the time of both; otherwise one asks, and the other one says yes. */
    public CoachingSession(Appointment appointment, boolean settled, Instant now) {
        super(appointment, now);
        this.state = settled ? CoachingState.PLANNED : CoachingState.PROPOSED;
        this.plannedAt = settled ? now : null;
        this.words = GrowWords.none();
    }

    /** Proposes another time for one that was cancelled, which tells of it; what was written down comes along. */
    public static CoachingSession insteadOf(CoachingSession cancelled, Instant start, Instant now) {
        var by = cancelled.cancellation().map(Cancellation::by).orElseThrow(NotFound::new);
        var coach = cancelled.coach().orElseThrow(NotFound::new);
        var appointment = new Appointment(
                cancelled.id().value(), cancelled.kind(), cancelled.agent(), coach, by, start, cancelled.minutes());
        var next = new CoachingSession(appointment, false, now);
        next.words = cancelled.words;
        next.insteadOf = cancelled.id();
        cancelled.toBeTold = false;
        return next;
    }

    /** The other one says yes to the time; answers whether that was still open. */
    public boolean accept(MemberId by, Instant now) {
        var side = sideOf(by);
        if (state == CoachingState.PLANNED) {
            return false;
        }
        requireState(CoachingState.PROPOSED);
        if (side == madeBy()) {
            throw new BrokenRule("coaching.rule.theOtherSaysYes");
        }
        if (!startAt().isAfter(now)) {
            throw new Clash("past", "coaching.rule.past");
        }
        plan(now);
        return true;
    }

    /** Names another time; where the other one had asked, that is a yes to meeting then. */
    public void moveTo(MemberId by, Instant start, int length, Instant now) {
        var side = sideOf(by);
        requireOpen();
        Appointment.checkTime(start, length, now);
        if (state == CoachingState.PROPOSED && side != madeBy()) {
            plan(now);
        }
        put(side, start, length);
        revision++;
    }

    private void plan(Instant now) {
        state = CoachingState.PLANNED;
        plannedAt = now;
    }

    /** It will not take place; answers whether it stood until now. The other one is told. */
    public boolean cancel(MemberId by, String why, Instant now) {
        var side = sideOf(by);
        if (state == CoachingState.CANCELLED) {
            return false;
        }
        requireOpen();
        cancellation = Cancellation.of(side, now, why);
        state = CoachingState.CANCELLED;
        toBeTold = true;
        return true;
    }

    /** Who did not cancel it has read that it was. */
    public void isKnownTo(MemberId member) {
        if (!hasToTell(sideOf(member))) {
            throw new NotFound();
        }
        toBeTold = false;
    }

    /**
     * Writes down one step. Beforehand the agent prepares goal and reality; from its beginning on both write. Whoever
     * writes says what stood there when they began, so that nobody's words are lost unseen.
     */
    public void write(MemberId by, GrowStep step, String before, String after, Instant now) {
        var side = sideOf(by);
        requireOpen();
        if (!hasBegun(now) && (side == Side.COACH || !GrowStep.beforehand().contains(step))) {
            throw BrokenRule.at(step.name(), "coaching.rule.notBegun");
        }
        if (!words.of(step).equals(before.strip())) {
            throw BrokenRule.at(step.name(), "coaching.rule.changedMeanwhile");
        }
        words = words.with(step, after.strip());
        revision++;
    }

    /** A commitment is written down or taken out: from the beginning on, until somebody has signed. */
    public void commitmentsChange(MemberId by, Instant now) {
        sideOf(by);
        requireOpen();
        requireBegun(now);
        revision++;
    }

    /** One signature under what that one has read; answers whether it was the second, which completes the record. */
    public boolean sign(MemberId by, int read, Instant now) {
        var side = sideOf(by);
        if (signedAt(side).isPresent()) {
            return false;
        }
        requireState(CoachingState.PLANNED);
        requireBegun(now);
        if (coach().isEmpty()) {
            throw new BrokenRule("coaching.rule.otherLeft");
        }
        words.requireWhole();
        if (read != revision) {
            throw new BrokenRule("coaching.rule.changedSinceRead");
        }
        switch (side) {
            case AGENT -> agentSignedAt = now;
            case COACH -> coachSignedAt = now;
        }
        if (signedAt(side.other()).isEmpty()) {
            return false;
        }
        state = CoachingState.SIGNED;
        return true;
    }

    /** As long as one of the two has not signed, either may open the record again; the signature goes. */
    public void reopen(MemberId by) {
        sideOf(by);
        requireState(CoachingState.PLANNED);
        agentSignedAt = null;
        coachSignedAt = null;
        revision++;
    }

    private void requireBegun(Instant now) {
        if (!hasBegun(now)) {
            throw new BrokenRule("coaching.rule.notBegun");
        }
    }

    /** Neither cancelled nor signed, not even by one of the two. */
    private void requireOpen() {
        if (agentSignedAt != null || coachSignedAt != null) {
            throw new BrokenRule("coaching.rule.is.SIGNED");
        }
        if (state == CoachingState.CANCELLED) {
            throw new BrokenRule("coaching.rule.is.CANCELLED");
        }
    }

    private void requireState(CoachingState wanted) {
        if (state != wanted) {
            throw new BrokenRule("coaching.rule.is." + state);
        }
    }

    /** From a little before its time on: people sit down early. */
    public boolean hasBegun(Instant now) {
        return state != CoachingState.PROPOSED && !startAt().isAfter(latestBegunAt(now));
    }

    public CoachingState state() {
        return state;
    }

    public GrowWords words() {
        return words;
    }

    public int revision() {
        return revision;
    }

    public Optional<Instant> signedAt(Side side) {
        return Optional.ofNullable(side == Side.AGENT ? agentSignedAt : coachSignedAt);
    }

    /** Whether this time of both was ever booked: only what was planned counts as cancelled. */
    public boolean wasPlanned() {
        return plannedAt != null;
    }

    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    public boolean hasToTell(Side side) {
        return toBeTold && cancellation != null && cancellation.by() != side;
    }

    public Optional<CoachingSessionId> instead() {
        return Optional.ofNullable(insteadOf);
    }
}
