package org.huddleboard.wall.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.huddleboard.wall.WallScreenId;
import org.jspecify.annotations.Nullable;

/** A device on a wall that shows one team, and how long each of its tiles stays. */
@Entity
@Table(name = "wall_screen")
public class PairedScreen {
    /** How far apart two notes of having seen the screen are: it asks every few seconds. */
    static final Duration NOTED = Duration.ofMinutes(5);

    private static final int SHORTEST = 10;
    private static final int LONGEST = 120;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WallScreenId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private TeamId team;

    private String name;
    private String tokenHash;
    private int seconds;
    private Instant pairedAt;
    private Instant seenAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PairedScreen() {}

    public PairedScreen(WaitingDevice device, TeamId team, String name, int seconds, Instant now) {
        if (seconds < SHORTEST || seconds > LONGEST) {
            throw BrokenRule.at("seconds", "wall.rule.seconds", SHORTEST, LONGEST);
        }
        this.id = device.id();
        this.tokenHash = device.tokenHash();
        this.team = team;
        this.name = name.strip();
        this.seconds = seconds;
        this.pairedAt = now;
        this.seenAt = now;
    }

    /** Notes now and then that the device is alive; true when there was something to note. */
    public boolean seen(Instant now) {
        if (Duration.between(seenAt, now).compareTo(NOTED) < 0) {
            return false;
        }
        seenAt = now;
        return true;
    }

    public WallScreenId id() {
        return id;
    }

    public TeamId team() {
        return team;
    }

    public String name() {
        return name;
    }

    public int seconds() {
        return seconds;
    }

    public Instant pairedAt() {
        return pairedAt;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
