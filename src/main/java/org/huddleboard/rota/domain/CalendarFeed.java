package org.huddleboard.rota.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** The one address under which a person's calendar can be read. */
@Entity
@Table(name = "rota_feed")
public class CalendarFeed {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId owner;

    private String secretHash;
    private Instant madeAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    public CalendarFeed(MemberId owner, FeedSecret secret, Instant now) {
        this.owner = owner;
        this.secretHash = secret.hash();
        this.madeAt = now;
    }

    /** From now on only the new address answers. */
    public void renew(FeedSecret secret, Instant now) {
        secretHash = secret.hash();
        madeAt = now;
    }

    public MemberId owner() {
        return owner;
    }

    public String secretHash() {
        return secretHash;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
