package org.huddleboard.improvement.domain.activity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.ActivityId;
import org.huddleboard.improvement.ActivityState;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a team does together to get better at one thing. It begins with a baseline and ends with what was learned. */
@Entity
@Table(name = "improvement_activity")
public class Activity {
    public static final int MAX_LEARNED = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActivityId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    private TeamId team;

    @Embedded
    private Objective objective;

    @Embedded
    private Baseline baseline;

    @Enumerated(EnumType.STRING)
    private ActivityState state;

    private @Nullable String learned;

    /** Null once whoever planned it has left. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "planned_by_member"))
    private @Nullable MemberId plannedBy;

    private Instant plannedAt;
    private @Nullable Instant endedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    /** {@code today} is the day on the team's floor. */
    public Activity(
            UUID clientKey,
            TeamId team,
            Objective objective,
            Baseline baseline,
            MemberId by,
            Instant at,
            LocalDate today) {
        objective.check(today);
        if (!objective.improves(baseline.value())) {
            throw BrokenRule.at("target", "improvement.rule.activity.worse");
        }
        this.id = ActivityId.create();
        this.clientKey = clientKey;
        this.team = team;
        this.objective = objective;
        this.baseline = baseline;
        this.state = ActivityState.RUNNING;
        this.plannedBy = by;
        this.plannedAt = at;
    }

    /** Its day has come. */
    public boolean isToBeReviewed(LocalDate today) {
        return state == ActivityState.RUNNING && !today.isBefore(objective.due());
    }

    /** What came of it; before its day it can only be given up. */
    public void review(ActivityState outcome, String learned, LocalDate today, Instant at) {
        requireRunning();
        if (outcome == ActivityState.RUNNING || outcome == ActivityState.STOPPED) {
            throw BrokenRule.at("outcome", "improvement.rule.activity.outcome");
        }
        if (!isToBeReviewed(today)) {
            throw BrokenRule.at("outcome", "improvement.rule.activity.early");
        }
        end(outcome, learned, at);
    }

    /** Given up, and why. */
    public void stop(String reason, Instant at) {
        requireRunning();
        end(ActivityState.STOPPED, reason, at);
    }

    private void requireRunning() {
        if (state.isOver()) {
            throw new BrokenRule("improvement.rule.activity.over");
        }
    }

    private void end(ActivityState outcome, String words, Instant at) {
        if (words.isBlank()) {
            throw BrokenRule.at("learned", "improvement.rule.activity.learned");
        }
        if (words.strip().length() > MAX_LEARNED) {
            throw BrokenRule.at("learned", "improvement.rule.tooLong", MAX_LEARNED);
        }
        state = outcome;
        learned = words.strip();
        endedAt = at;
    }

    public ActivityId id() {
        return id;
    }

    public TeamId team() {
        return team;
    }

    public Objective objective() {
        return objective;
    }

    public Baseline baseline() {
        return baseline;
    }

    public ActivityState state() {
        return state;
    }

    public Optional<String> learned() {
        return Optional.ofNullable(learned);
    }

    public Optional<MemberId> plannedBy() {
        return Optional.ofNullable(plannedBy);
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Activity that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
