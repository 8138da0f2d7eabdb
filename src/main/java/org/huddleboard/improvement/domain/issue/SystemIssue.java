package org.huddleboard.improvement.domain.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Something in how all of us work that gets in the way. It is answered as often as needed, and taken up once. */
@Entity
public class SystemIssue {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IssueId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    private TeamId team;

    private String words;

    @Enumerated(EnumType.STRING)
    private IssueState state;

    private @Nullable Instant raisedAt;
    private @Nullable String raiseReason;

    /** Null where it stands for itself. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "same_as"))
    private @Nullable IssueId sameAs;

    private Instant saidAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SystemIssue() {}

    public SystemIssue(UUID clientKey, TeamId team, String words, Instant at) {
        this.id = IssueId.create();
        this.clientKey = clientKey;
        this.team = team;
        this.words = said("words", words);
        this.state = IssueState.OPEN;
        this.saidAt = at;
    }

    static String said(String field, String words) {
        if (words.isBlank()) {
            throw BrokenRule.at(field, "improvement.rule.sentence");
        }
        if (words.strip().length() > AgreeAction.MAX_TEXT) {
            throw BrokenRule.at(field, "improvement.rule.long", AgreeAction.MAX_TEXT);
        }
        return words.strip();
    }

    /** Whoever said it says it better, while nobody has answered. */
    public void reword(String words) {
        if (state == IssueState.OPEN && raisedAt == null) {
            this.words = said("words", words);
        }
    }

    /** The same as another one; a chain of them is never longer than one. */
    public void sameAs(SystemIssue other) {
        if (other.equals(this) || other.sameAs != null || !other.team.equals(team)) {
            throw BrokenRule.at("same", "improvement.rule.notTheSame");
        }
        requireOwn();
        if (raisedAt != null) {
            throw BrokenRule.at("same", "improvement.rule.raisedStays");
        }
        this.sameAs = other.id;
    }

    /** Those that were the same as this one follow it. */
    public void follow(SystemIssue other) {
        if (sameAs != null && !other.equals(this)) {
            this.sameAs = other.id;
        }
    }

    /** Not the same after all. */
    public void apart() {
        sameAs = null;
    }

    /** What can be said about it now; an earlier answer stays on record. */
    public IssueAnswer answer(IssueState kind, String words, MemberId by, Instant at) {
        requireOwn();
        var answer = new IssueAnswer(id, kind, words, by, at);
        state = kind;
        return answer;
    }

    /** Takes it up a tier, with the reason why the team cannot do it alone. */
    public void raise(String reason, Instant at) {
        requireOwn();
        if (state.isSettled()) {
            throw BrokenRule.at("reason", "improvement.rule.settled");
        }
        if (raisedAt != null) {
            throw BrokenRule.at("reason", "improvement.rule.alreadyUp");
        }
        this.raiseReason = said("reason", reason);
        this.raisedAt = at;
    }

    private void requireOwn() {
        if (sameAs != null) {
            throw new BrokenRule("improvement.rule.merged");
        }
    }

    public IssueId id() {
        return id;
    }

    public TeamId team() {
        return team;
    }

    public String words() {
        return words;
    }

    public IssueState state() {
        return state;
    }

    public Optional<String> raiseReason() {
        return Optional.ofNullable(raiseReason);
    }

    public Optional<Instant> raisedAt() {
        return Optional.ofNullable(raisedAt);
    }

    public Optional<IssueId> sameAs() {
        return Optional.ofNullable(sameAs);
    }

    public Instant saidAt() {
        return saidAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SystemIssue that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
