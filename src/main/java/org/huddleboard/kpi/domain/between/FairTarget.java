package org.huddleboard.kpi.domain.between;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.FairTargetId;
import org.huddleboard.kpi.FairTargetState;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.Party;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A member's private target for one figure. One side names it, the other says yes; only then it holds. It keeps the
 * side, not the person, who named it: leaders change.
 */
@Entity
@Table(name = "kpi_fair_target")
public class FairTarget {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FairTargetId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    @Enumerated(EnumType.STRING)
    private KpiCode kpi;

    private double figure;
    private LocalDate fromDay;
    private LocalDate reviewDay;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private Party namedBy;

    @Enumerated(EnumType.STRING)
    private FairTargetState state;

    /** The state while it is a living one, else nothing: the table has one living row a figure and state. */
    @Enumerated(EnumType.STRING)
    private @Nullable FairTargetState living;

    private Instant namedAt;
    private @Nullable Instant settledAt;
    private @Nullable Instant endedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected FairTarget() {}

    /** Named at that instant; {@code today} is the day where the member works. */
    public FairTarget(
            UUID clientKey, MemberId member, FairTargetTerms terms, Party namedBy, Instant at, LocalDate today) {
        var named = terms.namedOn(today);
        this.id = FairTargetId.create();
        this.clientKey = clientKey;
        this.member = member;
        this.kpi = named.kpi();
        this.figure = named.figure();
        this.fromDay = named.from();
        this.reviewDay = named.review();
        this.note = named.note().orElse(null);
        this.namedBy = namedBy;
        this.state = FairTargetState.PROPOSED;
        this.living = FairTargetState.PROPOSED;
        this.namedAt = at;
    }

    /** The other side's yes. */
    public void agree(Party by, Instant at) {
        require(FairTargetState.PROPOSED);
        if (by == namedBy) {
            throw new BrokenRule("kpi.own.rule.otherSide");
        }
        state = FairTargetState.AGREED;
        living = FairTargetState.AGREED;
        settledAt = at;
    }

    /** The other side's no, or second thoughts of whoever named it. */
    public void turnDown(Party by, Instant at) {
        require(FairTargetState.PROPOSED);
        state = by == namedBy ? FairTargetState.WITHDRAWN : FairTargetState.DECLINED;
        living = null;
        settledAt = at;
    }

    /** The member may end it at any time; a leader names another one instead. */
    public void end(Party by, Instant at) {
        require(FairTargetState.AGREED);
        if (by != Party.MEMBER) {
            throw new BrokenRule("kpi.own.rule.memberEnds");
        }
        replace(at);
    }

    /** Another one has been agreed in its place. */
    public void replace(Instant at) {
        require(FairTargetState.AGREED);
        state = FairTargetState.ENDED;
        living = null;
        endedAt = at;
    }

    private void require(FairTargetState wanted) {
        if (state != wanted) {
            throw new BrokenRule("kpi.own.rule.settled");
        }
    }

    /** It holds past its review too, until somebody has looked: an adjustment does not lapse in silence. */
    public boolean holdsOn(LocalDate day) {
        return state == FairTargetState.AGREED && !fromDay.isAfter(day);
    }

    public boolean isDue(LocalDate day) {
        return state == FairTargetState.AGREED && !reviewDay.isAfter(day);
    }

    public boolean awaits(Party party) {
        return state == FairTargetState.PROPOSED && namedBy != party;
    }

    public FairTargetId id() {
        return id;
    }

    public MemberId member() {
        return member;
    }

    public FairTargetTerms terms() {
        return new FairTargetTerms(kpi, figure, fromDay, reviewDay, Optional.ofNullable(note));
    }

    public KpiCode kpi() {
        return kpi;
    }

    public double figure() {
        return figure;
    }

    public Party namedBy() {
        return namedBy;
    }

    public FairTargetState state() {
        return state;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FairTarget that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
