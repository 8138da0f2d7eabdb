package org.huddleboard.tips.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.tips.TipId;
import org.jspecify.annotations.Nullable;

/** How a tip went for one colleague; telling it again replaces what was told before. */
@Entity
public class TipOutcome {
    public static final int LONGEST_REASON = 140;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tip"))
    private TipId tip;

    /** Null once the colleague has left: the sum stays as it is. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_member"))
    private @Nullable MemberId by;

    private boolean worked;
    private String reason;
    private Instant toldAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TipOutcome() {}

    /** Of a tip that did not work, one reason is needed: it says what to change. */
    public TipOutcome(Tip tip, MemberId by, boolean worked, String reason, Instant at) {
        tip.tryableBy(by);
        this.id = UUID.randomUUID();
        this.tip = tip.id();
        this.by = by;
        tell(worked, reason, at);
    }

    public final void tell(boolean nowWorked, String nowReason, Instant at) {
        var words = nowReason.strip();
        if (!nowWorked && words.isEmpty()) {
            throw BrokenRule.at("reason", "tips.rule.reasonMissing");
        }
        if (words.length() > LONGEST_REASON) {
            throw BrokenRule.at("reason", "tips.rule.reasonLong", LONGEST_REASON);
        }
        this.worked = nowWorked;
        this.reason = words;
        this.toldAt = at;
    }

    public TipId tip() {
        return tip;
    }

    public Optional<MemberId> by() {
        return Optional.ofNullable(by);
    }

    public boolean worked() {
        return worked;
    }

    public String reason() {
        return reason;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
