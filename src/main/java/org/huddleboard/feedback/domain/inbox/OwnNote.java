package org.huddleboard.feedback.domain.inbox;

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
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** A line a member wrote to themselves about their own work; nobody else ever reads it. */
@Entity
@Table(name = "feedback_own_note")
public class OwnNote {
    /** Longest line. */
    public static final int MAX_WORDS = 300;

    @Id
    private UUID id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    private String words;
    private Instant writtenAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected OwnNote() {}

    public OwnNote(UUID clientKey, MemberId member, String words, Instant at) {
        this.id = UUID.randomUUID();
        this.clientKey = clientKey;
        this.member = member;
        this.words = oneLine(words, MAX_WORDS);
        this.writtenAt = at;
    }

    static String oneLine(String words, int longest) {
        var said = words.strip().replaceAll("\\s+", " ");
        if (said.isEmpty()) {
            throw BrokenRule.at("words", "feedback.inbox.rule.empty");
        }
        if (said.length() > longest) {
            throw BrokenRule.at("words", "feedback.inbox.rule.long", longest);
        }
        return said;
    }

    public UUID id() {
        return id;
    }

    public MemberId member() {
        return member;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnNote that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
