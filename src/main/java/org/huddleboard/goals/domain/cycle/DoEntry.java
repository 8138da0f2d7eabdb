package org.huddleboard.goals.domain.cycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** What a member noted on a day while doing a goal, and how far they have come if they said so. Never edited. */
@Entity
@Table(name = "goal_entry")
public class DoEntry {
    private static final int ALL_OF_THE_WAY = 100;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "goal"))
    private GoalId goal;

    private LocalDate onDay;
    private String words;
    private @Nullable Integer percent;
    private Instant notedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DoEntry() {}

    public DoEntry(
            UUID id, GoalId goal, LocalDate onDay, LocalDate today, String words, OptionalInt percent, Instant now) {
        if (onDay.isAfter(today)) {
            throw BrokenRule.at("day", "goals.rule.entryAhead");
        }
        if (words.isBlank()) {
            throw BrokenRule.at("words", "goals.rule.entryEmpty");
        }
        if (percent.isPresent() && (percent.getAsInt() < 0 || percent.getAsInt() > ALL_OF_THE_WAY)) {
            throw BrokenRule.at("percent", "goals.rule.entryPercent");
        }
        this.id = id;
        this.goal = goal;
        this.onDay = onDay;
        this.words = words.strip();
        this.percent = percent.isPresent() ? percent.getAsInt() : null;
        this.notedAt = now;
    }

    public UUID id() {
        return id;
    }

    public GoalId goal() {
        return goal;
    }

    public LocalDate onDay() {
        return onDay;
    }

    public String words() {
        return words;
    }

    public OptionalInt percent() {
        return percent == null ? OptionalInt.empty() : OptionalInt.of(percent);
    }

    public Instant notedAt() {
        return notedAt;
    }
}
