package org.huddleboard.rota.domain;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * One person's time for one record of another module. It moves, is cancelled and comes back under the same id, and
 * counts its changes, because calendars go by both.
 */
@Entity
@Table(name = "rota_booking")
public class Booking {
    @Id
    private UUID id;

    private String recordKind;
    private UUID recordId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "off_phone")
    private OffPhoneKind kind;

    private Instant fromAt;
    private Instant toAt;
    private int sequence;
    private Instant changedAt;
    private @Nullable Instant cancelledAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Booking() {}

    public Booking(RecordRef record, OffPhoneKind kind, MemberId person, OffPhoneTime time, Instant now) {
        this.id = UUID.randomUUID();
        this.recordKind = record.kind();
        this.recordId = record.id();
        this.person = person;
        this.kind = kind;
        this.fromAt = time.from();
        this.toAt = time.to();
        this.changedAt = now;
    }

    /** Puts it at another time, or back from having been cancelled; answers whether that changes anything. */
    public boolean moveTo(OffPhoneTime time, Instant now) {
        if (cancelledAt == null && time.equals(time())) {
            return false;
        }
        fromAt = time.from();
        toAt = time.to();
        cancelledAt = null;
        changed(now);
        return true;
    }

    /** Gives the time back; answers whether it was still booked. */
    public boolean cancel(Instant now) {
        if (cancelledAt != null) {
            return false;
        }
        cancelledAt = now;
        changed(now);
        return true;
    }

    private void changed(Instant now) {
        sequence++;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public RecordRef record() {
        return new RecordRef(recordKind, recordId);
    }

    public MemberId person() {
        return person;
    }

    public OffPhoneKind kind() {
        return kind;
    }

    public OffPhoneTime time() {
        return new OffPhoneTime(fromAt, toAt);
    }

    public int sequence() {
        return sequence;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Booking that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
