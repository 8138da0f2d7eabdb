package org.huddleboard.goals.domain.goal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/** A small step of a goal, done once; its id is made by whoever adds it, so that a post sent twice is one step. */
@Entity
public class GoalStep {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "goal"))
    private GoalId goal;

    private String words;
    private @Nullable String originKind;
    private @Nullable UUID originId;
    private Instant addedAt;
    private @Nullable Instant doneAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected GoalStep() {}

    public GoalStep(UUID id, GoalId goal, String words, Optional<RecordRef> origin, Instant now) {
        this.id = id;
        this.goal = goal;
        this.words = said(words);
        this.originKind = origin.map(RecordRef::kind).orElse(null);
        this.originId = origin.map(RecordRef::id).orElse(null);
        this.addedAt = now;
    }

    /** Answers whether it was still to be done. */
    public boolean done(Instant at) {
        if (doneAt != null) {
            return false;
        }
        doneAt = at;
        return true;
    }

    /** Says it better, as long as it is still to be done. */
    public void sayAs(String better) {
        if (doneAt != null) {
            throw BrokenRule.at("step", "goals.rule.stepDone");
        }
        words = said(better);
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw BrokenRule.at("step", "goals.rule.stepEmpty");
        }
        return words.strip();
    }

    public UUID id() {
        return id;
    }

    public GoalId goal() {
        return goal;
    }

    public String words() {
        return words;
    }

    public Optional<RecordRef> origin() {
        return originKind == null || originId == null
                ? Optional.empty()
                : Optional.of(new RecordRef(originKind, originId));
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
