package org.huddleboard.feedback.domain.inbox;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.TriageId;
import org.jspecify.annotations.Nullable;

/** One answer as it was given; never changed, so that nothing said before is lost. */
@Entity
@Table(name = "feedback_triage_step")
public class TriageStep {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "triage_id"))
    private TriageId triage;

    @Enumerated(EnumType.STRING)
    private Practice practice;

    @Embedded
    private Weight weight;

    private @Nullable String words;
    private Instant saidAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TriageStep() {}

    TriageStep(TriageId triage, Practice practice, Weight weight, @Nullable String words, Instant at) {
        this.id = UUID.randomUUID();
        this.triage = triage;
        this.practice = practice;
        this.weight = weight;
        this.words = words;
        this.saidAt = at;
    }

    public TriageId triage() {
        return triage;
    }

    public Practice practice() {
        return practice;
    }

    public Weight weight() {
        return weight;
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Instant saidAt() {
        return saidAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TriageStep that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
