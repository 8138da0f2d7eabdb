package org.huddleboard.privacy.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the trail: who did what, about whom, to which record. Written once, never changed. */
@Entity
public class AuditLine implements Persistable<UUID> {
    /** What kind of asker it was; BOARD is the board itself. */
    public enum ActorKind {
        MEMBER,
        TOKEN,
        SCREEN,
        BOARD
    }

    @Id
    private UUID id;

    private Instant notedAt;

    @Enumerated(EnumType.STRING)
    private ActorKind actorKind;

    private @Nullable UUID actorId;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "about_member"))
    private @Nullable MemberId about;

    private UUID recordId;

    @SuppressWarnings("NullAway.Init")
    protected AuditLine() {}

    public AuditLine(Instant notedAt, Optional<CurrentActor> actor, Deed deed, @Nullable MemberId about, UUID record) {
        this.id = UUID.randomUUID();
        this.notedAt = notedAt;
        this.actorKind = actor.map(AuditLine::kindOf).orElse(ActorKind.BOARD);
        this.actorId = actor.map(AuditLine::idOf).orElse(null);
        this.deed = deed;
        this.about = about;
        this.recordId = record;
    }

    private static ActorKind kindOf(CurrentActor actor) {
        return switch (actor) {
            case CurrentActor.Member _ -> ActorKind.MEMBER;
            case CurrentActor.Token _ -> ActorKind.TOKEN;
            case CurrentActor.Screen _ -> ActorKind.SCREEN;
        };
    }

    private static UUID idOf(CurrentActor actor) {
        return switch (actor) {
            case CurrentActor.Member member -> member.id().value();
            case CurrentActor.Token token -> token.id();
            case CurrentActor.Screen screen -> screen.id();
        };
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always new: a line is never written twice. */
    @Override
    public boolean isNew() {
        return true;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public ActorKind actorKind() {
        return actorKind;
    }

    public Optional<UUID> actorId() {
        return Optional.ofNullable(actorId);
    }

    public Deed deed() {
        return deed;
    }
}
