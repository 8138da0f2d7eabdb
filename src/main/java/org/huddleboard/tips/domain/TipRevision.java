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
import org.huddleboard.shared.MemberId;
import org.huddleboard.tips.TipId;
import org.jspecify.annotations.Nullable;

/** The words of a tip as somebody once wrote them; never changed. */
@Entity
public class TipRevision {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tip"))
    private TipId tip;

    private int number;

    @Embedded
    private TipText text;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_member"))
    private @Nullable MemberId by;

    private Instant madeAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TipRevision() {}

    private TipRevision(Tip tip, MemberId by) {
        this.id = UUID.randomUUID();
        this.tip = tip.id();
        this.number = tip.revision();
        this.text = tip.text();
        this.by = by;
        this.madeAt = tip.revisedAt();
    }

    /** Keeps the words that stand now. */
    public static TipRevision of(Tip tip, MemberId by) {
        return new TipRevision(tip, by);
    }

    public TipId tip() {
        return tip;
    }

    public int number() {
        return number;
    }

    public TipText text() {
        return text;
    }

    public Optional<MemberId> by() {
        return Optional.ofNullable(by);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
