package org.huddleboard.coaching.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** What one of the two keeps for themselves beside a session; whom it is about may ask to be shown it. */
@Entity
@Table(name = "coaching_note")
public class PrivateNote {
    public static final int LONGEST = 1000;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private CoachingSessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_member"))
    private MemberId owner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "about_member"))
    private MemberId about;

    private String words;
    private Instant writtenAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PrivateNote() {}

    public PrivateNote(CoachingSession of, MemberId owner, String words, Instant now) {
        of.sideOf(owner);
        this.id = UUID.randomUUID();
        this.session = of.id();
        this.owner = owner;
        this.about = of.agent();
        this.words = checked(words);
        this.writtenAt = now;
    }

    public void rewrite(String anew, Instant now) {
        words = checked(anew);
        writtenAt = now;
    }

    private static String checked(String words) {
        var stripped = words.strip();
        if (stripped.length() > LONGEST) {
            throw BrokenRule.at("note", "coaching.rule.noteTooLong", LONGEST);
        }
        return stripped;
    }

    public CoachingSessionId session() {
        return session;
    }

    public MemberId owner() {
        return owner;
    }

    public MemberId about() {
        return about;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrivateNote that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
