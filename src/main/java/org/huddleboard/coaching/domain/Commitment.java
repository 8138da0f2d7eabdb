package org.huddleboard.coaching.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CommitmentId;
import org.huddleboard.coaching.CommitmentState;
import org.huddleboard.coaching.Side;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** Something somebody will do until a day, agreed in a session and looked at on that day. */
@Entity
@Table(name = "coaching_commitment")
public class Commitment {
    public static final int MOST = 2;
    public static final int LONGEST = 200;
    public static final int LONGEST_SAID = 300;
    private static final int MONTHS_AHEAD = 3;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CommitmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private CoachingSessionId session;

    private int place;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agent_member"))
    private MemberId agent;

    private String words;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable KpiCode kpi;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    private @Nullable LocalDate agreedOn;
    private @Nullable String said;

    @Enumerated(EnumType.STRING)
    private @Nullable Side checkedBy;

    private @Nullable Instant checkedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    /** What will be done, until when, and the figure it should show in, if any. */
    public record Terms(String words, LocalDate dueOn, Optional<KpiCode> kpi) {
        private void check(LocalDate today) {
            if (words.isBlank()) {
                throw BrokenRule.at("words", "coaching.rule.commitmentEmpty");
            }
            if (words.strip().length() > LONGEST) {
                throw BrokenRule.at("words", "coaching.rule.commitmentTooLong", LONGEST);
            }
            if (!dueOn.isAfter(today)) {
                throw BrokenRule.at("dueOn", "coaching.rule.dueInThePast");
            }
            if (dueOn.isAfter(today.plusMonths(MONTHS_AHEAD))) {
                throw BrokenRule.at("dueOn", "coaching.rule.dueTooFar", MONTHS_AHEAD);
            }
        }
    }

    /** Written down in a session beside those that stand there already. */
    public Commitment(CoachingSession in, Collection<Commitment> beside, Terms terms, LocalDate today) {
        terms.check(today);
        this.id = CommitmentId.create();
        this.session = in.id();
        this.place = IntStream.rangeClosed(1, MOST)
                .filter(free -> beside.stream().noneMatch(other -> other.place == free))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("coaching.rule.twoAreEnough", MOST));
        this.agent = in.agent();
        this.words = terms.words().strip();
        this.dueOn = terms.dueOn();
        this.kpi = terms.kpi().orElse(null);
        this.state = CommitmentState.NOTED;
    }

    /** Both have signed: from now on it holds. */
    public void agree(LocalDate on) {
        if (state != CommitmentState.NOTED) {
            throw new BrokenRule("coaching.rule.is.SIGNED");
        }
        state = CommitmentState.OPEN;
        agreedOn = on;
    }

    /** How it went, told once, on its day or later. */
    public void check(Side by, CommitmentState outcome, String words, LocalDate today, Instant now) {
        if (!outcome.isChecked()) {
            throw BrokenRule.at("outcome", "coaching.rule.outcome");
        }
        if (state.isChecked()) {
            throw new BrokenRule("coaching.rule.checkedAlready");
        }
        if (state == CommitmentState.NOTED) {
            throw new BrokenRule("coaching.rule.notSigned");
        }
        if (today.isBefore(dueOn)) {
            throw new BrokenRule("coaching.rule.notDueYet");
        }
        if (words.strip().length() > LONGEST_SAID) {
            throw BrokenRule.at("said", "coaching.rule.saidTooLong", LONGEST_SAID);
        }
        state = outcome;
        said = words.isBlank() ? null : words.strip();
        checkedBy = by;
        checkedAt = now;
    }

    public boolean mayBeTakenOut() {
        return state == CommitmentState.NOTED;
    }

    public CommitmentId id() {
        return id;
    }

    public CoachingSessionId session() {
        return session;
    }

    public MemberId agent() {
        return agent;
    }

    public String words() {
        return words;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<KpiCode> kpi() {
        return Optional.ofNullable(kpi);
    }

    public CommitmentState state() {
        return state;
    }

    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    public Optional<String> said() {
        return Optional.ofNullable(said);
    }

    public Optional<Side> checkedBy() {
        return Optional.ofNullable(checkedBy);
    }

    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Commitment that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
