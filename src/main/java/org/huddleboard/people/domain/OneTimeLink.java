package org.huddleboard.people.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** A link that opens one door once: setting the centre up, or accepting an invitation. */
@Entity
@Table(name = "people_one_time_link")
public class OneTimeLink {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String secretHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private @Nullable MemberId member;

    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    private OneTimeLink(Purpose purpose, Secret secret, @Nullable MemberId member, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.secretHash = secret.hash();
        this.member = member;
        this.expiresAt = expiresAt;
    }

    public static OneTimeLink setUp(Secret secret, Instant expiresAt) {
        return new OneTimeLink(Purpose.SET_UP, secret, null, expiresAt);
    }

    public static OneTimeLink invitation(Secret secret, MemberId member, Instant expiresAt) {
        return new OneTimeLink(Purpose.INVITATION, secret, member, expiresAt);
    }

    public boolean opens(Purpose wanted, Instant now) {
        return purpose == wanted && usedAt == null && now.isBefore(expiresAt);
    }

    public void use(Instant now) {
        if (usedAt != null || !now.isBefore(expiresAt)) {
            throw new BrokenRule("people.rule.linkUsed");
        }
        usedAt = now;
    }

    public Optional<MemberId> member() {
        return Optional.ofNullable(member);
    }

    /** What the link is for. */
    public enum Purpose {
        SET_UP,
        INVITATION
    }
}
