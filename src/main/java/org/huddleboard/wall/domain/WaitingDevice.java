package org.huddleboard.wall.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.huddleboard.wall.WallScreenId;
import org.jspecify.annotations.Nullable;

/** A device that shows six digits and waits for a leader to type them. */
@Entity
@Table(name = "wall_waiting")
public class WaitingDevice {
    private static final Duration VALID = Duration.ofMinutes(10);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WallScreenId id;

    private String tokenHash;
    private String code;
    private Instant endsAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected WaitingDevice() {}

    public WaitingDevice(String tokenHash, PairingCode code, Instant now) {
        this.id = WallScreenId.create();
        this.tokenHash = tokenHash;
        this.code = code.digits();
        this.endsAt = now.plus(VALID);
    }

    /** The old digits have ended; these count for the next ten minutes. */
    public void renew(PairingCode fresh, Instant now) {
        this.code = fresh.digits();
        this.endsAt = now.plus(VALID);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    public WallScreenId id() {
        return id;
    }

    public String tokenHash() {
        return tokenHash;
    }

    public String code() {
        return code;
    }
}
