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

/** What somebody wants to talk about. Asked without a name, it never had one: nothing is kept that leads back. */
@Entity
@Table(name = "huddle_question")
public class Question {
    @Id
    private UUID id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    private TeamId team;

    /** Null where it was asked without a name, or whoever asked has left. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by_member"))
    private @Nullable MemberId askedBy;

    private String words;
    private Instant askedAt;
    private boolean hidden;

    /** The huddle that talked about it. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "huddle"))
    private @Nullable HuddleId talkedAbout;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    public Question(UUID clientKey, TeamId team, Optional<MemberId> by, String words, Instant at) {
        this.id = UUID.randomUUID();
        this.clientKey = clientKey;
        this.team = team;
        this.askedBy = by.orElse(null);
        this.words = Huddle.said("question", words);
        this.askedAt = at;
    }

    /** Takes it off the screens; the facilitator's to decide. */
    public void hide() {
        hidden = true;
    }

    public void talkedAbout(HuddleId huddle) {
        talkedAbout = huddle;
    }

    public UUID id() {
        return id;
    }

    public TeamId team() {
        return team;
    }

    public Optional<MemberId> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    public String words() {
        return words;
    }

    public Instant askedAt() {
        return askedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Question that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
