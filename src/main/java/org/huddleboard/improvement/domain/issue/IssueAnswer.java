package org.huddleboard.improvement.domain.issue;

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
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One answer to what gets in the way; it is never changed, another one follows it. */
@Entity
public class IssueAnswer implements Persistable<UUID> {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issue"))
    private IssueId issue;

    @Enumerated(EnumType.STRING)
    private IssueState kind;

    private String words;

    /** Null once they have left. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by_member"))
    private @Nullable MemberId by;

    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected IssueAnswer() {}

    IssueAnswer(IssueId issue, IssueState kind, String words, MemberId by, Instant at) {
        if (kind == IssueState.OPEN) {
            throw BrokenRule.at("kind", "improvement.rule.answer");
        }
        this.id = UUID.randomUUID();
        this.issue = issue;
        this.kind = kind;
        this.words = SystemIssue.said("words", words);
        this.by = by;
        this.answeredAt = at;
    }

    public IssueId issue() {
        return issue;
    }

    public IssueState kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public Optional<MemberId> by() {
        return Optional.ofNullable(by);
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** An answer is only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
