package org.huddleboard.goals.domain.goal;

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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a team, or a whole site, is after; it holds until somebody says that it no longer does. */
@Entity
@Table(name = "goal_aim")
public class Aim {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "site"))
    private SiteId site;

    /** Null where it is the whole site's. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team"))
    private @Nullable TeamId team;

    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable KpiCode kpi;

    private @Nullable Double target;

    /** Null once they have left; asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "said_by"))
    private @Nullable MemberId saidBy;

    private Instant saidAt;
    private @Nullable Instant endedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Aim() {}

    public Aim(
            UUID id,
            SiteId site,
            @Nullable TeamId team,
            String words,
            @Nullable KpiCode kpi,
            @Nullable Double target,
            MemberId by,
            Instant now) {
        if (words.isBlank()) {
            throw BrokenRule.at("words", "goals.rule.aimEmpty");
        }
        if (target != null && kpi == null) {
            throw BrokenRule.at("kpi", "goals.rule.aimWithoutMeasure");
        }
        this.id = id;
        this.site = site;
        this.team = team;
        this.words = words.strip();
        this.kpi = kpi;
        this.target = target;
        this.saidBy = by;
        this.saidAt = now;
    }

    /** No longer; goals that served it keep what it said. */
    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public SiteId site() {
        return site;
    }

    public Optional<TeamId> team() {
        return Optional.ofNullable(team);
    }

    public String words() {
        return words;
    }

    public Optional<KpiCode> kpi() {
        return Optional.ofNullable(kpi);
    }

    public OptionalDouble target() {
        return target == null ? OptionalDouble.empty() : OptionalDouble.of(target);
    }

    public Instant saidAt() {
        return saidAt;
    }

    public boolean holds() {
        return endedAt == null;
    }
}
