package org.huddleboard.improvement.domain.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.huddleboard.feedback.TriageId;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One time somebody said that something gets in the way. Whose voice it was serves the count and is told to nobody. */
@Entity
public class IssueVoice implements Persistable<UUID> {
    public static final int SMALL = 1;
    public static final int LARGE = 3;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issue"))
    private IssueId issue;

    /** Null where it was said here, and not by sorting a piece of feedback. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "triage"))
    private @Nullable TriageId triage;

    /** Once they have left, a number that means nobody. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "said_by_member"))
    private MemberId by;

    private int impact;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected IssueVoice() {}

    /** Said here. */
    public IssueVoice(IssueId issue, MemberId by, int impact, Instant at) {
        if (impact < SMALL || impact > LARGE) {
            throw BrokenRule.at("impact", "improvement.rule.impact");
        }
        this.id = UUID.randomUUID();
        this.issue = issue;
        this.by = by;
        this.impact = impact;
        this.saidAt = at;
    }

    /** Said by sorting a piece of feedback. */
    public IssueVoice(IssueId issue, MemberId by, int impact, Instant at, TriageId triage) {
        this(issue, by, impact, at);
        this.triage = triage;
    }

    public IssueId issue() {
        return issue;
    }

    public MemberId by() {
        return by;
    }

    public int impact() {
        return impact;
    }

    public Instant saidAt() {
        return saidAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** A voice is only ever added or taken back. */
    @Override
    public boolean isNew() {
        return true;
    }
}
