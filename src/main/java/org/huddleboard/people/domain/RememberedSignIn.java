package org.huddleboard.people.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** One browser that may stay signed in; ends with its day, its account's stamp, or when it is forgotten. */
@Entity
@Table(name = "people_remembered_sign_in")
public class RememberedSignIn {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    private String secretHash;
    private int stamp;
    private Instant madeAt;
    private Instant expiresAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RememberedSignIn() {}

    public RememberedSignIn(Account account, Secret secret, Instant madeAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.member = account.member();
        this.secretHash = secret.hash();
        this.stamp = account.stamp();
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    public boolean opens(int stampNow, Instant now) {
        return stamp == stampNow && now.isBefore(expiresAt);
    }

    public MemberId member() {
        return member;
    }
}
