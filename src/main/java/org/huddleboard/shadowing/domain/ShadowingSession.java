package org.huddleboard.shadowing.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A host's half hour with one to three seats beside it. Offered once, never changed, at most taken back with a reason. */
@Entity
public class ShadowingSession {
    public static final int LONGEST_REASON = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ShadowingSessionId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    /** Null once the host has left: what guests learned stays with them. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "host_member"))
    private @Nullable MemberId host;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "site"))
    private SiteId site;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    private @Nullable TeamId team;

    private Instant startAt;
    private int minutes;
    /** The day on the wall of the host's site: the limit counts by it. */
    private LocalDate hostDay;

    private int seats;

    @Enumerated(EnumType.STRING)
    private Skill skill;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private String aim;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cancelled_by"))
    private @Nullable MemberId cancelledBy;

    private @Nullable Instant cancelledAt;
    private boolean hostToBeTold;
    private Instant offeredAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    /** Whether it will take place. */
    public enum State {
        OFFERED,
        CANCELLED
    }

    @SuppressWarnings("NullAway.Init")
    protected ShadowingSession() {}

    public ShadowingSession(Offer offer, Instant now) {
        offer.checked(now);
        this.id = ShadowingSessionId.create();
        this.clientKey = offer.clientKey();
        this.host = offer.host();
        this.site = offer.site();
        this.team = offer.team().orElse(null);
        this.startAt = offer.start();
        this.minutes = offer.minutes();
        this.hostDay = LocalDate.ofInstant(offer.start(), offer.zone());
        this.seats = offer.seats();
        this.skill = offer.skill();
        this.rung = offer.rung();
        this.aim = offer.aim().strip();
        this.state = State.OFFERED;
        this.offeredAt = now;
    }

    /** The lowest free seat for that guest, when these seats are taken. */
    public int seatFor(MemberId guest, Collection<Integer> taken, Instant now) {
        if (guest.equals(host)) {
            throw new BrokenRule("shadowing.rule.notBesideYourself");
        }
        if (state == State.CANCELLED) {
            throw new BrokenRule("shadowing.rule.cancelled");
        }
        if (!startAt.isAfter(now)) {
            throw new Clash("past", "shadowing.rule.past");
        }
        return IntStream.rangeClosed(1, seats)
                .filter(seat -> !taken.contains(seat))
                .findFirst()
                .orElseThrow(() -> new Clash("full", "shadowing.rule.full"));
    }

    /** Takes the session back; answers whether it stood until now. Others than the host are told in the host's place. */
    public boolean cancel(Optional<MemberId> by, String why, Instant now) {
        if (state == State.CANCELLED) {
            return false;
        }
        if (!endAt().isAfter(now)) {
            throw new Clash("past", "shadowing.rule.past");
        }
        reason = Reasons.checked(why);
        state = State.CANCELLED;
        cancelledBy = by.orElse(null);
        cancelledAt = now;
        hostToBeTold = !by.equals(Optional.ofNullable(host));
        return true;
    }

    /** The host has read that somebody took it back. */
    public void hostKnows(MemberId member) {
        if (!member.equals(host)) {
            throw new NotFound();
        }
        hostToBeTold = false;
    }

    public boolean isHostedBy(MemberId member) {
        return member.equals(host);
    }

    public boolean overlaps(Instant from, Instant to) {
        return startAt.isBefore(to) && from.isBefore(endAt());
    }

    public ShadowingSessionId id() {
        return id;
    }

    public Optional<MemberId> host() {
        return Optional.ofNullable(host);
    }

    public SiteId site() {
        return site;
    }

    public Optional<TeamId> team() {
        return Optional.ofNullable(team);
    }

    public Instant startAt() {
        return startAt;
    }

    public Instant endAt() {
        return startAt.plus(Duration.ofMinutes(minutes));
    }

    public LocalDate hostDay() {
        return hostDay;
    }

    public Rung rung() {
        return rung;
    }

    public Skill skill() {
        return skill;
    }

    public String aim() {
        return aim;
    }

    public int seats() {
        return seats;
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShadowingSession that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
