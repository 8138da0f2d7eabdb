package org.huddleboard.people.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.people.AccountState;
import org.huddleboard.people.Role;
import org.huddleboard.people.RoleAssignmentId;
import org.huddleboard.shared.MemberId;

/** Everything an administrator sees of one member: no words, no figures. */
public record PersonDetails(
        MemberId id,
        String name,
        Optional<String> username,
        Optional<String> email,
        Optional<AccountState> state,
        Optional<LocalDate> started,
        String skills,
        List<Stay> stays,
        List<HeldRole> roles,
        List<String> knownAs) {
    /** One stay in a team, first and last day. */
    public record Stay(String team, LocalDate from, Optional<LocalDate> to) {}

    /** A role, where, and from when to when. */
    public record HeldRole(RoleAssignmentId id, Role role, String place, LocalDate from, Optional<LocalDate> to) {}
}
