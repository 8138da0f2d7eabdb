package org.huddleboard.coaching.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.Side;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Who sits together and when: what does not depend on how far the session is. */
@MappedSuperclass
public abstract class Meeting {
    private static final Duration EARLY = Duration.ofMinutes(15);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CoachingSessionId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Enumerated(EnumType.STRING)
    private CoachingKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agent_member"))
    private MemberId agent;

    /** Null once they have left: what was agreed stays with the agent. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "coach_member"))
    private @Nullable MemberId coach;

    /** Who named the time that stands: the other one says yes to it. */
    @Enumerated(EnumType.STRING)
    private Side madeBy;

    private Instant startAt;
    private int minutes;
    private Instant madeAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /** The latest beginning at which people have sat down by then: they do a little early. */
    public static Instant latestBegunAt(Instant now) {
        return now.plus(EARLY);
    }

    Meeting(Appointment appointment, Instant now) {
        appointment.check(now);
        this.id = CoachingSessionId.create();
        this.clientKey = appointment.clientKey();
        this.kind = appointment.kind();
        this.agent = appointment.agent();
        this.coach = appointment.coach();
        this.madeBy = appointment.madeBy();
        this.startAt = appointment.start();
        this.minutes = appointment.minutes();
        this.madeAt = now;
    }

    /** On which side this member sits; to everybody else the session is not there. */
    public final Side sideOf(MemberId member) {
        if (member.equals(agent)) {
            return Side.AGENT;
        }
        if (member.equals(coach)) {
            return Side.COACH;
        }
        throw new NotFound();
    }

    final void put(Side by, Instant start, int length) {
        madeBy = by;
        startAt = start;
        minutes = length;
    }

    public final CoachingSessionId id() {
        return id;
    }

    public final CoachingKind kind() {
        return kind;
    }

    public final MemberId agent() {
        return agent;
    }

    public final Optional<MemberId> coach() {
        return Optional.ofNullable(coach);
    }

    public final Side madeBy() {
        return madeBy;
    }

    public final Instant startAt() {
        return startAt;
    }

    public final int minutes() {
        return minutes;
    }

    public final Instant endAt() {
        return startAt.plus(Duration.ofMinutes(minutes));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Meeting that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(id);
    }
}
