package org.huddleboard.improvement.domain.idea;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One step of an idea: where it came to, who took it there, and what they said. It is never changed. */
@Entity
public class IdeaStep implements Persistable<UUID> {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "idea"))
    private IdeaId idea;

    @Enumerated(EnumType.STRING)
    private IdeaState state;

    private @Nullable String words;

    /** Null once they have left. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "taken_by_member"))
    private @Nullable MemberId by;

    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaStep() {}

    public IdeaStep(Idea idea, Optional<String> words, MemberId by) {
        this.id = UUID.randomUUID();
        this.idea = idea.id();
        this.state = idea.state();
        this.words = words.map(String::strip).filter(said -> !said.isEmpty()).orElse(null);
        this.by = by;
        this.takenAt = idea.movedAt();
    }

    public IdeaId idea() {
        return idea;
    }

    public IdeaState state() {
        return state;
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Optional<MemberId> by() {
        return Optional.ofNullable(by);
    }

    public Instant takenAt() {
        return takenAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** A step is only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
