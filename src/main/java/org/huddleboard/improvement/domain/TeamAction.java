package org.huddleboard.improvement.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.ActionOrigin;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a team agreed to do. It has a date and at most one owner, is done once, and is sent up at most once. */
@Entity
public class TeamAction {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActionId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    private TeamId team;

    private String text;

    /** Null where nobody has taken it, or whoever had has left. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_member"))
    private @Nullable MemberId owner;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Enumerated(EnumType.STRING)
    private ActionOrigin origin;

    private Instant agreedAt;
    private @Nullable Instant doneAt;
    private @Nullable Instant escalatedAt;
    private @Nullable String reason;
    private @Nullable String aboutKind;
    private @Nullable UUID aboutId;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TeamAction() {}

    /** Agreed at that instant; {@code today} is the day on the team's floor. */
    public TeamAction(AgreeAction agreed, Instant at, LocalDate today) {
        if (agreed.text().isBlank()) {
            throw BrokenRule.at("text", "improvement.rule.empty");
        }
        this.id = ActionId.create();
        this.clientKey = agreed.key();
        this.team = agreed.team();
        this.text = agreed.text().strip();
        this.owner = agreed.owner().orElse(null);
        this.due = notPast(agreed.due(), today);
        this.state = ActionState.OPEN;
        this.origin = agreed.origin();
        this.agreedAt = at;
        this.aboutKind = agreed.about().map(RecordRef::kind).orElse(null);
        this.aboutId = agreed.about().map(RecordRef::id).orElse(null);
    }

    private static LocalDate notPast(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw BrokenRule.at("due", "improvement.rule.past");
        }
        return due;
    }

    /** Puts it off, or brings it forward. */
    public void newDate(LocalDate due, LocalDate today) {
        requireNotDone();
        this.due = notPast(due, today);
    }

    /** Sends it one tier up, with the reason why the team cannot do it alone. */
    public void escalate(String reason, Instant at) {
        requireNotDone();
        if (state == ActionState.ESCALATED) {
            throw BrokenRule.at("reason", "improvement.rule.alreadyUp");
        }
        if (reason.isBlank()) {
            throw BrokenRule.at("reason", "improvement.rule.noReason");
        }
        if (reason.strip().length() > AgreeAction.MAX_TEXT) {
            throw BrokenRule.at("reason", "improvement.rule.long", AgreeAction.MAX_TEXT);
        }
        this.state = ActionState.ESCALATED;
        this.reason = reason.strip();
        this.escalatedAt = at;
    }

    /** Answers whether this was the first time. */
    public boolean done(Instant at) {
        if (state == ActionState.DONE) {
            return false;
        }
        state = ActionState.DONE;
        doneAt = at;
        return true;
    }

    private void requireNotDone() {
        if (state == ActionState.DONE) {
            throw new BrokenRule("improvement.rule.done");
        }
    }

    /** How many days have gone by since it was due; none while it is not late or once it is done. */
    public int daysOver(LocalDate today) {
        return state == ActionState.DONE ? 0 : Math.max(0, (int) ChronoUnit.DAYS.between(due, today));
    }

    public boolean isOwnedBy(MemberId member) {
        return member.equals(owner);
    }

    public ActionId id() {
        return id;
    }

    public TeamId team() {
        return team;
    }

    public String text() {
        return text;
    }

    public Optional<MemberId> owner() {
        return Optional.ofNullable(owner);
    }

    public LocalDate due() {
        return due;
    }

    public ActionState state() {
        return state;
    }

    public ActionOrigin origin() {
        return origin;
    }

    /** The record it was agreed about, such as a figure of a week. */
    public Optional<RecordRef> about() {
        return aboutKind == null || aboutId == null ? Optional.empty() : Optional.of(new RecordRef(aboutKind, aboutId));
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TeamAction that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
