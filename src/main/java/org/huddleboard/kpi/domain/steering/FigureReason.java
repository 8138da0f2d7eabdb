package org.huddleboard.kpi.domain.steering;

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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.Cause;
import org.huddleboard.kpi.FigureReasons;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Why a figure stands out in a week; said again, it says something better. */
@Entity
@Table(name = "kpi_figure_reason")
public class FigureReason {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private TeamId team;

    @Enumerated(EnumType.STRING)
    private KpiCode kpi;

    private LocalDate weekStart;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String words;

    /** Null once whoever said it has left. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "said_by_member"))
    private @Nullable MemberId saidBy;

    private Instant saidAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected FigureReason() {}

    public FigureReason(FigureRef figure, Cause cause, String words, MemberId by, Instant at) {
        this.id = UUID.randomUUID();
        this.team = figure.team();
        this.kpi = figure.kpi();
        this.weekStart = figure.week();
        this.cause = cause;
        this.words = checked(words);
        this.saidBy = by;
        this.saidAt = at;
    }

    /** Answers whether it says anything new. */
    public boolean say(Cause cause, String words, MemberId by, Instant at) {
        var said = checked(words);
        if (this.cause == cause && this.words.equals(said)) {
            return false;
        }
        this.cause = cause;
        this.words = said;
        this.saidBy = by;
        this.saidAt = at;
        return true;
    }

    private static String checked(String words) {
        if (words.isBlank()) {
            throw BrokenRule.at("reason", "kpi.signal.rule.noReason");
        }
        if (words.strip().length() > FigureReasons.MAX_WORDS) {
            throw BrokenRule.at("reason", "kpi.signal.rule.long", FigureReasons.MAX_WORDS);
        }
        return words.strip();
    }

    public KpiCode kpi() {
        return kpi;
    }

    public FigureReasons.Reason reason() {
        return new FigureReasons.Reason(cause, words, Optional.ofNullable(saidBy), saidAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FigureReason that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
