package org.huddleboard.huddle.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A sixty-second read that waits for somebody who was away, until they say they understood it. */
@Entity
@Table(name = "huddle_read")
public class CatchUp {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "huddle"))
    private HuddleId huddle;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    private TeamId team;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member"))
    private MemberId member;

    private Instant sentAt;
    private @Nullable Instant understoodAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CatchUp() {}

    public CatchUp(HuddleId huddle, TeamId team, MemberId member, Instant at) {
        this.id = UUID.randomUUID();
        this.huddle = huddle;
        this.team = team;
        this.member = member;
        this.sentAt = at;
    }

    /** Answers whether this was the first time. */
    public boolean understood(Instant at) {
        if (understoodAt != null) {
            return false;
        }
        understoodAt = at;
        return true;
    }

    public HuddleId huddle() {
        return huddle;
    }

    public TeamId team() {
        return team;
    }

    public MemberId member() {
        return member;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Optional<Instant> understoodAt() {
        return Optional.ofNullable(understoodAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CatchUp that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
