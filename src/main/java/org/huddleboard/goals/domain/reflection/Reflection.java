package org.huddleboard.goals.domain.reflection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.ReflectionId;
import org.huddleboard.goals.ReflectionPart;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** What happened, what it means, what comes next: its author's alone until they share it, and then as it stands. */
@Entity
public class Reflection {
    public static final int LONGEST = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReflectionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_member"))
    private MemberId owner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "goal"))
    private @Nullable GoalId goal;

    private String what = "";
    private String soWhat = "";
    private String nowWhat = "";
    private Instant begunAt;
    private Instant writtenAt;
    private @Nullable Instant sharedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Reflection() {}

    public Reflection(ReflectionId id, MemberId owner, @Nullable GoalId goal, Instant now) {
        this.id = id;
        this.owner = owner;
        this.goal = goal;
        this.begunAt = now;
        this.writtenAt = now;
    }

    /** Answers one of the three questions; what is shared stands until it is taken back. */
    public void write(ReflectionPart part, String words, Instant now) {
        if (sharedAt != null) {
            throw BrokenRule.at(part.name(), "goals.rule.reflectionIsShared");
        }
        var said = words.strip();
        if (said.isEmpty()) {
            throw BrokenRule.at(part.name(), "goals.rule.reflectionEmpty");
        }
        if (said.length() > LONGEST) {
            throw BrokenRule.at(part.name(), "goals.rule.reflectionTooLong", LONGEST);
        }
        switch (part) {
            case WHAT -> what = said;
            case SO_WHAT -> soWhat = said;
            case NOW_WHAT -> nowWhat = said;
        }
        writtenAt = now;
    }

    /** Answers whether this changed anything. */
    public boolean share(Instant now) {
        if (!isWhole()) {
            throw new BrokenRule("goals.rule.reflectionNotWhole");
        }
        if (sharedAt != null) {
            return false;
        }
        sharedAt = now;
        return true;
    }

    /** Answers whether this changed anything. */
    public boolean keepPrivate() {
        var was = sharedAt != null;
        sharedAt = null;
        return was;
    }

    public boolean isWhole() {
        return Stream.of(what, soWhat, nowWhat).noneMatch(String::isEmpty);
    }

    public ReflectionId id() {
        return id;
    }

    public MemberId owner() {
        return owner;
    }

    public Optional<GoalId> goal() {
        return Optional.ofNullable(goal);
    }

    public String words(ReflectionPart part) {
        return switch (part) {
            case WHAT -> what;
            case SO_WHAT -> soWhat;
            case NOW_WHAT -> nowWhat;
        };
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Optional<Instant> sharedAt() {
        return Optional.ofNullable(sharedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reflection that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
