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
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** What somebody who reads a goal along remarks on it; it changes nothing of the goal. */
@Entity
public class GoalRemark {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "goal"))
    private GoalId goal;

    /** Null once whoever wrote it has left. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_member"))
    private @Nullable MemberId author;

    private String words;
    private Instant writtenAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected GoalRemark() {}

    public GoalRemark(UUID id, GoalId goal, MemberId author, String words, Instant now) {
        if (words.isBlank()) {
            throw BrokenRule.at("remark", "goals.rule.remarkEmpty");
        }
        this.id = id;
        this.goal = goal;
        this.author = author;
        this.words = words.strip();
        this.writtenAt = now;
    }

    public UUID id() {
        return id;
    }

    public GoalId goal() {
        return goal;
    }

    public Optional<MemberId> author() {
        return Optional.ofNullable(author);
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
