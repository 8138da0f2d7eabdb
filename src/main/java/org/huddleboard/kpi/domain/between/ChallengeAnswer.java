package org.huddleboard.kpi.domain.between;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.ChallengeId;
import org.huddleboard.kpi.ChallengeOutcome;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A leader's word to a challenge. Written once, never changed; without a name once the leader has left. */
@Entity
@Table(name = "kpi_challenge_answer")
public class ChallengeAnswer implements Persistable<UUID> {
    /** The key the client made: a post sent twice is one answer. */
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "challenge_id"))
    private ChallengeId challenge;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable MemberId by;

    @Enumerated(EnumType.STRING)
    private ChallengeOutcome outcome;

    private String words;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected ChallengeAnswer() {}

    ChallengeAnswer(
            UUID clientKey, ChallengeId challenge, MemberId by, ChallengeOutcome outcome, String words, Instant at) {
        this.id = clientKey;
        this.challenge = challenge;
        this.by = by;
        this.outcome = outcome;
        this.words = words;
        this.answeredAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always new: an answer is never written twice. */
    @Override
    public boolean isNew() {
        return true;
    }

    public ChallengeId challenge() {
        return challenge;
    }

    public Optional<MemberId> by() {
        return Optional.ofNullable(by);
    }

    public ChallengeOutcome outcome() {
        return outcome;
    }

    public String words() {
        return words;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
