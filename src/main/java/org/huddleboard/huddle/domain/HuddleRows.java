package org.huddleboard.huddle.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.kpi.Cause;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What is kept of a huddle; {@link Huddle} has the rules by which it changes. */
@MappedSuperclass
public abstract class HuddleRows {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    HuddleId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    TeamId team;

    LocalDate huddleDay;
    LocalTime startsAt;

    @Enumerated(EnumType.STRING)
    HuddleState state;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant endedAt;

    int currentBlock;
    int currentFigure;

    /** When the current block would have begun had it never been left or paused. */
    @Nullable
    Instant blockBeganAt;

    @Nullable
    Instant pausedAt;

    @ElementCollection
    @CollectionTable(name = "huddle_block", joinColumns = @JoinColumn(name = "huddle"))
    @OrderColumn(name = "place")
    List<Block> blocks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "huddle_figure", joinColumns = @JoinColumn(name = "huddle"))
    @OrderColumn(name = "place")
    List<FigureLine> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "huddle_presence", joinColumns = @JoinColumn(name = "huddle"))
    @MapKeyColumn(name = "member")
    Map<UUID, Presence> people = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "huddle_win", joinColumns = @JoinColumn(name = "huddle"))
    @OrderColumn(name = "place")
    List<WinLine> wins = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "huddle_action", joinColumns = @JoinColumn(name = "huddle"))
    @OrderColumn(name = "place")
    List<AgreedLine> actions = new ArrayList<>();

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    @Nullable
    Integer version;

    @SuppressWarnings("NullAway.Init")
    HuddleRows() {}

    public Position position() {
        return new Position(currentBlock, currentFigure);
    }

    public HuddleId id() {
        return id;
    }

    public TeamId team() {
        return team;
    }

    public LocalDate day() {
        return huddleDay;
    }

    public LocalTime startsAt() {
        return startsAt;
    }

    public HuddleState state() {
        return state;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    public List<FigureLine> figures() {
        return List.copyOf(figures);
    }

    /** Takes over what was said of a figure elsewhere; answers whether that is new here. */
    public boolean explained(KpiCode kpi, LocalDate week, Cause cause, String words) {
        for (var at = 0; at < figures.size(); at++) {
            var line = figures.get(at);
            if (line.isOf(kpi, week) && !(cause == line.cause() && words.equals(line.reason()))) {
                figures.set(at, line.because(cause, words));
                return true;
            }
        }
        return false;
    }

    /** Those of the team to whom this applies. */
    public Set<MemberId> those(Predicate<Presence> wanted) {
        return people.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(entry -> new MemberId(entry.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<WinLine> wins() {
        return List.copyOf(wins);
    }

    public List<AgreedLine> actions() {
        return List.copyOf(actions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HuddleRows that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
