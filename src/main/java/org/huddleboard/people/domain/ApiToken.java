package org.huddleboard.people.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huddleboard.people.ApiTokenId;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** A program's key to the API, with what it may do. */
@Entity
@Table(name = "people_api_token")
public class ApiToken {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ApiTokenId id;

    private String name;
    private String secretHash;
    private String scopes;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private @Nullable MemberId madeBy;

    private Instant madeAt;
    private @Nullable Instant revokedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    public ApiToken(String name, Secret secret, Set<String> scopes, @Nullable MemberId madeBy, Instant madeAt) {
        if (scopes.isEmpty()) {
            throw BrokenRule.at("scopes", "people.rule.scopeMissing");
        }
        this.id = ApiTokenId.create();
        this.name = name.strip();
        this.secretHash = secret.hash();
        this.scopes = String.join(" ", new TreeSet<>(scopes));
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public ApiTokenId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Set<String> scopes() {
        return Set.of(scopes.split(" "));
    }

    public Optional<MemberId> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
