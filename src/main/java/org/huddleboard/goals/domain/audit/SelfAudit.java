package org.huddleboard.goals.domain.audit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huddleboard.goals.AuditId;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** A member's look at their own work: answered bit by bit, then closed, and from then on a record of that day. */
@Entity
public class SelfAudit {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AuditId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_member"))
    private MemberId owner;

    private Instant begunAt;
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "self_audit_answer", joinColumns = @JoinColumn(name = "audit"))
    @MapKeyColumn(name = "subject")
    private Map<String, AuditAnswer> answers = new HashMap<>();

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SelfAudit() {}

    public SelfAudit(AuditId id, MemberId owner, Instant now) {
        this.id = id;
        this.owner = owner;
        this.begunAt = now;
    }

    /** Takes an answer down, or a better one. */
    public void answer(AuditSubject subject, AuditAnswer answer) {
        if (closedAt != null) {
            throw new BrokenRule("goals.rule.auditClosed");
        }
        answers.put(subject.key(), answer);
    }

    /** Ends it, once everything that was asked is answered. */
    public void close(Collection<AuditSubject> asked, Instant now) {
        if (closedAt != null) {
            throw new BrokenRule("goals.rule.auditClosed");
        }
        var open = asked.stream()
                .filter(subject -> !answers.containsKey(subject.key()))
                .count();
        if (open > 0) {
            throw new BrokenRule("goals.rule.auditOpen", open);
        }
        closedAt = now;
    }

    public AuditId id() {
        return id;
    }

    public MemberId owner() {
        return owner;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<AuditAnswer> answer(AuditSubject subject) {
        return Optional.ofNullable(answers.get(subject.key()));
    }

    /** What is still asked today, in the order of figures and behaviours. */
    public Map<AuditSubject, AuditAnswer> answers() {
        var inOrder = new LinkedHashMap<AuditSubject, AuditAnswer>();
        AuditSubject.all().forEach(subject -> answer(subject).ifPresent(answer -> inOrder.put(subject, answer)));
        return inOrder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SelfAudit that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
