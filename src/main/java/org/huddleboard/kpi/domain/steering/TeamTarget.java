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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.huddleboard.kpi.Direction;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Weeks;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a team aims at from a week on, in the figure's unit, or that it aims at nothing. */
@Entity
@Table(name = "kpi_target")
public class TeamTarget {
    private static final int DECIMALS = 3;
    private static final double A_DAY = 86_400;
    private static final double ALL = 100;
    private static final double HIGHEST_SCORE = 1_000;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private TeamId team;

    @Enumerated(EnumType.STRING)
    private KpiCode kpi;

    private LocalDate fromWeek;
    private @Nullable BigDecimal aim;

    /** Null once whoever set it has left. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "set_by_member"))
    private @Nullable MemberId setBy;

    /** Read by whoever asks for their own data. */
    @SuppressWarnings("UnusedVariable")
    private Instant setAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TeamTarget() {}

    public TeamTarget(TeamId team, KpiCode kpi, LocalDate from, OptionalDouble aim, MemberId by, Instant at) {
        if (kpi.direction() == Direction.NEITHER) {
            throw BrokenRule.at("aim", "kpi.signal.rule.neitherWay");
        }
        this.id = UUID.randomUUID();
        this.team = team;
        this.kpi = kpi;
        this.fromWeek = Weeks.of(from);
        aim(aim, by, at);
    }

    /** Sets it anew for the same week. */
    public final void aim(OptionalDouble aim, MemberId by, Instant at) {
        this.aim = aim.isPresent() ? possible(aim.getAsDouble()) : null;
        this.setBy = by;
        this.setAt = at;
    }

    private BigDecimal possible(double aim) {
        var highest = switch (kpi.unit()) {
            case SECONDS -> A_DAY;
            case PERCENT -> ALL;
            case SCORE -> HIGHEST_SCORE;
        };
        var number = Double.isFinite(aim) ? BigDecimal.valueOf(aim).setScale(DECIMALS, RoundingMode.HALF_UP) : null;
        if (number == null || number.signum() <= 0 || aim > highest) {
            throw BrokenRule.at("aim", "kpi.signal.rule.aim." + kpi.unit());
        }
        return number;
    }

    public KpiCode kpi() {
        return kpi;
    }

    public LocalDate from() {
        return fromWeek;
    }

    public OptionalDouble aim() {
        return aim == null ? OptionalDouble.empty() : OptionalDouble.of(aim.doubleValue());
    }

    public Optional<MemberId> decidedBy() {
        return Optional.ofNullable(setBy);
    }

    public UUID id() {
        return id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TeamTarget that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
