package org.huddleboard.shadowing.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** One guest's seat in one session. The seat's number is unique in the session and given back when it is cancelled. */
@Entity
@Table(name = "shadowing_booking")
public class SeatBooking {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ShadowingBookingId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private ShadowingSessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "guest_member"))
    private MemberId guest;

    private @Nullable Integer seat;
    private Instant bookedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "booked_by"))
    private @Nullable MemberId bookedBy;

    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cancelled_by"))
    private @Nullable MemberId cancelledBy;

    private @Nullable Instant cancelledAt;
    private boolean guestToBeTold;
    private boolean hostToBeTold;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SeatBooking() {}

    public SeatBooking(UUID clientKey, ShadowingSessionId session, MemberId guest, int seat, Instant bookedAt) {
        this.id = ShadowingBookingId.create();
        this.clientKey = clientKey;
        this.session = session;
        this.guest = guest;
        this.seat = seat;
        this.bookedAt = bookedAt;
        this.hostToBeTold = true;
    }

    /** Taken for the guest by somebody else, or by a program, where nobody is named; the guest is told. */
    public SeatBooking takenFor(Optional<MemberId> by) {
        bookedBy = by.orElse(null);
        guestToBeTold = true;
        return this;
    }

    /** The guest gives the seat back before it begins; answers whether it was taken until now. */
    public boolean giveBack(ShadowingSession of, Instant now) {
        requireAhead(of, now);
        return end(Optional.of(guest), null, now);
    }

    /** Whoever arranges takes this one seat back before it begins, and says why; guest and host are told. */
    public boolean takeBack(ShadowingSession of, Optional<MemberId> by, String why, Instant now) {
        if (seat == null) {
            return false;
        }
        requireAhead(of, now);
        cancel(by, why, now);
        hostToBeTold = by.filter(of::isHostedBy).isEmpty();
        return true;
    }

    private static void requireAhead(ShadowingSession of, Instant now) {
        if (!of.startAt().isAfter(now)) {
            throw new Clash("past", "shadowing.rule.past");
        }
    }

    /** The whole session is taken back, and the seat with it; of that the host hears once. */
    public boolean cancel(Optional<MemberId> by, String why, Instant now) {
        return end(by, Reasons.checked(why), now);
    }

    private boolean end(Optional<MemberId> by, @Nullable String why, Instant now) {
        if (seat == null) {
            return false;
        }
        seat = null;
        reason = why;
        cancelledBy = by.orElse(null);
        cancelledAt = now;
        guestToBeTold = !by.equals(Optional.of(guest));
        hostToBeTold = !guestToBeTold;
        return true;
    }

    /** Guest or host has read what became of it. */
    public void isKnownTo(MemberId member, ShadowingSession of) {
        if (member.equals(guest)) {
            guestToBeTold = false;
        } else if (of.isHostedBy(member)) {
            hostToBeTold = false;
        } else {
            throw new NotFound();
        }
    }

    /** Refuses to write about a session nobody sat in, or that has not begun. */
    void requireAttended(ShadowingSession of, Instant now) {
        if (seat == null) {
            throw new NotFound();
        }
        if (of.startAt().isAfter(now)) {
            throw new BrokenRule("shadowing.rule.notBegun");
        }
    }

    public ShadowingBookingId id() {
        return id;
    }

    public ShadowingSessionId session() {
        return session;
    }

    public MemberId guest() {
        return guest;
    }

    public Optional<Integer> seat() {
        return Optional.ofNullable(seat);
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public Optional<MemberId> bookedBy() {
        return Optional.ofNullable(bookedBy);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeatBooking that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
