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
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.ControlChart;
import org.huddleboard.kpi.domain.Weeks;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A week from which a team's chart has new limits, because somebody knows why the figure moved for good. Never begun by
 * the board itself; taken back by a person too, and kept on record.
 */
@Entity
@Table(name = "kpi_baseline")
public class Baseline {
    /** Longest cause. */
    public static final int MAX_CAUSE = 240;

    @Id
    private UUID id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private TeamId team;

    @Enumerated(EnumType.STRING)
    private KpiCode kpi;

    private LocalDate fromWeek;
    private String cause;

    /** Null once whoever began it has left. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "set_by_member"))
    private @Nullable MemberId setBy;

    /** Read by whoever asks for their own data. */
    @SuppressWarnings("UnusedVariable")
    private Instant setAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "taken_back_by_member"))
    private @Nullable MemberId takenBackBy;

    private @Nullable Instant takenBackAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Baseline() {}

    /** Refused without a cause, and where the chart shows no run that has lasted. */
    public Baseline(
            UUID clientKey,
            TeamId team,
            KpiCode kpi,
            LocalDate from,
            String cause,
            ControlChart chart,
            MemberId by,
            Instant at) {
        if (cause.isBlank()) {
            throw BrokenRule.at("cause", "kpi.signal.rule.noCause");
        }
        if (cause.strip().length() > MAX_CAUSE) {
            throw BrokenRule.at("cause", "kpi.signal.rule.long", MAX_CAUSE);
        }
        var run = chart.sustained()
                .orElseThrow(() -> BrokenRule.at(
                        "from", "kpi.signal.rule.noRun", chart.rules().run()));
        if (from.isBefore(run.from()) || from.isAfter(run.last())) {
            throw BrokenRule.at(
                    "from", "kpi.signal.rule.outsideRun", chart.rules().run());
        }
        this.id = UUID.randomUUID();
        this.clientKey = clientKey;
        this.team = team;
        this.kpi = kpi;
        this.fromWeek = Weeks.of(from);
        this.cause = cause.strip();
        this.setBy = by;
        this.setAt = at;
    }

    /** The chart goes back to the limits before; answers whether this was the first time. */
    public boolean takeBack(MemberId by, Instant at) {
        if (takenBackAt != null) {
            return false;
        }
        takenBackBy = by;
        takenBackAt = at;
        return true;
    }

    public UUID id() {
        return id;
    }

    public TeamId team() {
        return team;
    }

    public KpiCode kpi() {
        return kpi;
    }

    public LocalDate from() {
        return fromWeek;
    }

    public String cause() {
        return cause;
    }

    public Optional<MemberId> decidedBy() {
        return Optional.ofNullable(setBy);
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Baseline that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
