package org.huddleboard.people.domain;

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
import java.util.Optional;
import org.huddleboard.people.Role;
import org.huddleboard.people.RoleAssignmentId;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A role one member holds for a team or a site; it ends at midnight, site time, after its last day, or when taken. */
@Entity
@Table(name = "people_role_assignment")
public class RoleAssignment {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoleAssignmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private @Nullable TeamId team;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "site_id"))
    private @Nullable SiteId site;

    private LocalDate fromDay;
    private @Nullable LocalDate toDay;
    private @Nullable Instant takenAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RoleAssignment() {}

    private RoleAssignment(
            MemberId member,
            Role role,
            @Nullable TeamId team,
            @Nullable SiteId site,
            LocalDate fromDay,
            @Nullable LocalDate toDay) {
        if (toDay != null && toDay.isBefore(fromDay)) {
            throw BrokenRule.at("toDay", "people.rule.endsBeforeItStarts");
        }
        this.id = RoleAssignmentId.create();
        this.member = member;
        this.role = role;
        this.team = team;
        this.site = site;
        this.fromDay = fromDay;
        this.toDay = toDay;
    }

    public static RoleAssignment inTeam(
            MemberId member, Role role, TeamId team, LocalDate fromDay, @Nullable LocalDate toDay) {
        return new RoleAssignment(member, role, team, null, fromDay, toDay);
    }

    public static RoleAssignment atSite(
            MemberId member, Role role, SiteId site, LocalDate fromDay, @Nullable LocalDate toDay) {
        return new RoleAssignment(member, role, null, site, fromDay, toDay);
    }

    public void take(Instant now) {
        if (takenAt == null) {
            takenAt = now;
        }
    }

    /** The last day of the role. */
    public void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(fromDay)) {
            throw BrokenRule.at("toDay", "people.rule.endsBeforeItStarts");
        }
        this.toDay = lastDay;
    }

    public RoleAssignmentId id() {
        return id;
    }

    public MemberId member() {
        return member;
    }

    public Role role() {
        return role;
    }

    public Optional<TeamId> team() {
        return Optional.ofNullable(team);
    }

    public Optional<SiteId> site() {
        return Optional.ofNullable(site);
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public Optional<LocalDate> toDay() {
        return Optional.ofNullable(toDay);
    }

    public boolean isTaken() {
        return takenAt != null;
    }
}
