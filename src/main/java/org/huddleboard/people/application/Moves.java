package org.huddleboard.people.application;

import java.time.Clock;
import java.time.LocalDate;
import org.huddleboard.people.MemberMoved;
import org.huddleboard.people.domain.Membership;
import org.huddleboard.people.domain.MembershipRepository;
import org.huddleboard.people.domain.RoleAssignment;
import org.huddleboard.people.domain.RoleAssignmentRepository;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Moves a member to a team from a day on: earlier stays keep their days, later plans give way, own roles come along. */
@Component
public class Moves {
    private static final Limit MANY = Limit.of(500);

    private final MembershipRepository stays;
    private final RoleAssignmentRepository roles;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Moves(MembershipRepository stays, RoleAssignmentRepository roles, Clock clock, ApplicationEventPublisher events) {
        this.stays = stays;
        this.roles = roles;
        this.clock = clock;
        this.events = events;
    }

    /** False when the member is in that team from that day on already. */
    public boolean move(MemberId member, TeamId team, LocalDate day) {
        var known = stays.findByMemberOrderByFromDay(member, MANY);
        var later = known.stream().anyMatch(stay -> stay.fromDay().isAfter(day));
        if (!later && known.stream().anyMatch(stay -> stay.covers(day) && stay.isOpenIn(team))) {
            return false;
        }
        stays.removeFrom(member, day);
        stays.findByMemberOrderByFromDay(member, MANY).stream()
                .filter(stay -> stay.covers(day))
                .forEach(stay -> {
                    stay.endOn(day.minusDays(1));
                    stays.save(stay);
                });
        stays.save(new Membership(member, team, day));
        bringRoles(member, team, day);
        events.publishEvent(new MemberMoved(member, day, clock.instant()));
        return true;
    }

    private void bringRoles(MemberId member, TeamId team, LocalDate day) {
        for (var role : roles.findByMemberAndTakenAtIsNullOrderByFromDay(member, MANY)) {
            var goesOn = role.toDay().map(last -> !last.isBefore(day)).orElse(true);
            var elsewhere = role.team().filter(held -> !held.equals(team)).isPresent();
            if (!role.role().followsItsHolder() || !goesOn || !elsewhere) {
                continue;
            }
            var last = role.toDay().orElse(null);
            if (role.fromDay().isBefore(day)) {
                role.endOn(day.minusDays(1));
            } else {
                role.take(clock.instant());
            }
            roles.save(role);
            var from = role.fromDay().isAfter(day) ? role.fromDay() : day;
            roles.save(RoleAssignment.inTeam(member, role.role(), team, from, last));
        }
    }
}
