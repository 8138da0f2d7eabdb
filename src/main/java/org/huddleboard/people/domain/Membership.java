package org.huddleboard.people.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A member's stay in one team, first and last day included; kept when it is over. */
@Entity
@Table(name = "people_membership")
public class Membership {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MembershipId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private TeamId team;

    private LocalDate fromDay;
    private @Nullable LocalDate toDay;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    public Membership(MemberId member, TeamId team, LocalDate fromDay) {
        this.id = MembershipId.create();
        this.member = member;
        this.team = team;
        this.fromDay = fromDay;
    }

    /** The last day in this team. */
    public void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(fromDay)) {
            throw BrokenRule.at("day", "people.rule.endsBeforeItStarts");
        }
        this.toDay = lastDay;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
    }

    /** Whether it is this team's and has no last day. */
    public boolean isOpenIn(TeamId other) {
        return team.equals(other) && toDay == null;
    }

    public MemberId member() {
        return member;
    }

    public TeamId team() {
        return team;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public Optional<LocalDate> toDay() {
        return Optional.ofNullable(toDay);
    }
}
