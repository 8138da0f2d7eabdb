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
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** What a guest took along: written and signed by the guest, then signed by the host; a record that nobody changes. */
@Entity
@Table(name = "shadowing_debrief")
public class Debrief {
    public static final int LONGEST = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "booking_id"))
    private ShadowingBookingId booking;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private ShadowingSessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "guest_member"))
    private MemberId guest;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "host_member"))
    private @Nullable MemberId host;

    private String heard;
    private String willTry;
    private String question;
    private Instant guestSignedAt;
    private @Nullable Instant hostSignedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Debrief() {}

    /** The guest's words with the guest's signature. */
    public Debrief(SeatBooking booking, ShadowingSession of, Answers answers, Instant now) {
        booking.requireAttended(of, now);
        answers.check();
        this.booking = booking.id();
        this.session = of.id();
        this.guest = booking.guest();
        this.host = of.host().orElse(null);
        this.heard = answers.heard().strip();
        this.willTry = answers.willTry().strip();
        this.question = answers.question().strip();
        this.guestSignedAt = now;
    }

    /** The host's signature; answers whether this was the first tap. */
    public boolean sign(MemberId by, Instant now) {
        if (!by.equals(host)) {
            throw new NotFound();
        }
        if (hostSignedAt != null) {
            return false;
        }
        hostSignedAt = now;
        return true;
    }

    /** The three prompts as they were answered. */
    public record Answers(String heard, String willTry, String question) {
        private void check() {
            require("heard", heard);
            require("willTry", willTry);
            require("question", question);
        }

        private static void require(String field, String words) {
            if (words.isBlank()) {
                throw BrokenRule.at(field, "shadowing.rule.answerMissing");
            }
            if (words.strip().length() > LONGEST) {
                throw BrokenRule.at(field, "shadowing.rule.answerTooLong", LONGEST);
            }
        }
    }

    public ShadowingBookingId booking() {
        return booking;
    }

    public ShadowingSessionId session() {
        return session;
    }

    public MemberId guest() {
        return guest;
    }

    public Optional<MemberId> host() {
        return Optional.ofNullable(host);
    }

    public Answers answers() {
        return new Answers(heard, willTry, question);
    }

    public Instant guestSignedAt() {
        return guestSignedAt;
    }

    public Optional<Instant> hostSignedAt() {
        return Optional.ofNullable(hostSignedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Debrief that && booking.equals(that.booking);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(booking);
    }
}
