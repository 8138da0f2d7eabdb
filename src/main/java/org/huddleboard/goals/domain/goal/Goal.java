package org.huddleboard.goals.domain.goal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.goals.GoalDecision;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalState;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * One cycle of a member's goal: planned, done, looked back on. Only its owner moves it; to everybody else it is not
 * there, whatever they may read. What is over never changes again.
 */
@Entity
public class Goal {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GoalId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_member"))
    private MemberId owner;

    @Embedded
    private Roots roots;

    @Enumerated(EnumType.STRING)
    private GoalState state;

    private boolean shared;

    @Embedded
    private Plan plan;

    @Embedded
    private @Nullable Baseline baseline;

    private @Nullable LocalDate startsOn;
    private @Nullable Instant activatedAt;
    private @Nullable Instant endedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    private Goal(UUID clientKey, MemberId owner, GoalState state, boolean shared, Plan plan, Roots roots) {
        this.id = GoalId.create();
        this.clientKey = clientKey;
        this.owner = owner;
        this.state = state;
        this.shared = shared;
        this.plan = plan;
        this.roots = roots;
    }

    /** A member begins to plan, for their own eyes unless they share it. */
    public static Goal planned(
            UUID clientKey, MemberId owner, Plan plan, Optional<RecordRef> origin, boolean shared, Instant now) {
        return new Goal(clientKey, owner, GoalState.PLAN, shared, plan, Roots.of(origin, now));
    }

    /** Somebody who answers for the member suggests one; both can read it. */
    public static Goal proposed(
            UUID clientKey, MemberId owner, MemberId by, Plan plan, Optional<RecordRef> origin, Instant now) {
        if (owner.equals(by)) {
            throw new BrokenRule("goals.rule.notToYourself");
        }
        return new Goal(
                clientKey,
                owner,
                GoalState.PROPOSED,
                true,
                plan,
                Roots.of(origin, now).proposedBy(by));
    }

    /** Takes a suggestion on: from here it is the member's own. */
    public void accept(MemberId by) {
        move(by, EnumSet.of(GoalState.PROPOSED), GoalState.PLAN);
    }

    public void decline(MemberId by, Instant at) {
        move(by, EnumSet.of(GoalState.PROPOSED), GoalState.DECLINED);
        endedAt = at;
    }

    public void change(MemberId by, Plan better) {
        move(by, EnumSet.of(GoalState.PLAN), GoalState.PLAN);
        plan = better;
    }

    /** Begins to do it, once all five letters hold; where it starts from is kept as it is known today. */
    public void activate(MemberId by, Optional<Measured> measured, LocalDate today, Instant at) {
        requireOwner(by);
        Smart.missing(plan, measured, today).values().stream().findFirst().ifPresent(rule -> {
            throw rule;
        });
        move(by, EnumSet.of(GoalState.PLAN), GoalState.DO);
        baseline = measured.map(Measured::baseline).orElse(null);
        startsOn = today;
        activatedAt = at;
    }

    /** Looked back on: over. */
    public void review(MemberId by, Instant at) {
        move(by, EnumSet.of(GoalState.DO), GoalState.REVIEWED);
        endedAt = at;
    }

    /** The cycle that follows a review: the same for longer, or planned anew; none where it is done. */
    public Optional<Goal> next(UUID clientKey, GoalDecision decision, LocalDate until, LocalDate today, Instant at) {
        if (state != GoalState.REVIEWED) {
            throw new BrokenRule("goals.rule.reviewFirst");
        }
        if (decision == GoalDecision.DONE) {
            return Optional.empty();
        }
        var next = new Goal(clientKey, owner, GoalState.PLAN, shared, plan.until(until), roots.next(id, at));
        if (decision == GoalDecision.GO_ON) {
            next.state = GoalState.DO;
            next.baseline = baseline;
            next.startsOn = today;
            next.activatedAt = at;
        }
        return Optional.of(next);
    }

    /** Gives it up. */
    public void drop(MemberId by, Instant at) {
        move(by, EnumSet.of(GoalState.PLAN, GoalState.DO), GoalState.DROPPED);
        endedAt = at;
    }

    /** A leader who reads along, or no longer. */
    public void share(MemberId by, boolean withLeader) {
        requireOwner(by);
        shared = withLeader;
    }

    /** Refuses what belongs to doing unless it is being planned or done. */
    public void requireLiving(MemberId by) {
        requireOwner(by);
        if (state != GoalState.DO && state != GoalState.PLAN) {
            throw new BrokenRule("goals.rule.isOver");
        }
    }

    private void move(MemberId by, Set<GoalState> from, GoalState to) {
        requireOwner(by);
        if (!from.contains(state)) {
            throw new BrokenRule(state.isOver() ? "goals.rule.isOver" : "goals.rule.notNow");
        }
        state = to;
    }

    private void requireOwner(MemberId by) {
        if (!by.equals(owner)) {
            throw new NotFound();
        }
    }

    public GoalId id() {
        return id;
    }

    public MemberId owner() {
        return owner;
    }

    public Roots roots() {
        return roots;
    }

    public GoalState state() {
        return state;
    }

    public boolean isShared() {
        return shared;
    }

    public Plan plan() {
        return plan;
    }

    public Optional<Baseline> baseline() {
        return Optional.ofNullable(baseline);
    }

    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    public Optional<Instant> activatedAt() {
        return Optional.ofNullable(activatedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Goal that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
