package org.huddleboard.goals.domain.cycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.huddleboard.goals.GoalDecision;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalOutcome;
import org.huddleboard.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** How a member looked back on one goal; written once. What the figure says stands beside what the member says. */
@Entity
public class GoalReview {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "goal"))
    private GoalId goal;

    @Enumerated(EnumType.STRING)
    private GoalOutcome outcome;

    @Enumerated(EnumType.STRING)
    private GoalDecision decision;

    private String words;

    @Embedded
    private @Nullable BeforeAfter figure;

    private Instant reviewedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected GoalReview() {}

    public GoalReview(
            GoalId goal,
            GoalOutcome outcome,
            GoalDecision decision,
            String words,
            Optional<BeforeAfter> figure,
            Instant now) {
        if (words.isBlank()) {
            throw BrokenRule.at("words", "goals.rule.reviewEmpty");
        }
        this.goal = goal;
        this.outcome = outcome;
        this.decision = decision;
        this.words = words.strip();
        this.figure = figure.orElse(null);
        this.reviewedAt = now;
    }

    public GoalId goal() {
        return goal;
    }

    public GoalOutcome outcome() {
        return outcome;
    }

    public GoalDecision decision() {
        return decision;
    }

    public String words() {
        return words;
    }

    public Optional<BeforeAfter> figure() {
        return Optional.ofNullable(figure);
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
