package org.huddleboard.tips.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import org.huddleboard.shared.MemberId;
import org.huddleboard.tips.TipId;

/** A verifier leaves the check of a tip to the others; it holds until the tip is checked or changed. */
@Entity
public class TipPassedOn {
    @EmbeddedId
    private Key id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private Instant passedAt;

    @SuppressWarnings("NullAway.Init")
    protected TipPassedOn() {}

    public TipPassedOn(TipId tip, MemberId by, Instant at) {
        this.id = new Key(tip, by);
        this.passedAt = at;
    }

    /** Which tip, and who. */
    @Embeddable
    public record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "tip"))
            TipId tip,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "by_member"))
            MemberId by)
            implements Serializable {}
}
