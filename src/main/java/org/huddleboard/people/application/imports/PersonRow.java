package org.huddleboard.people.application.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.people.Role;
import org.huddleboard.shared.TeamId;

/** One person as a file says they are; what it does not say stays as it is. */
record PersonRow(
        String username,
        String name,
        Optional<String> email,
        Optional<TeamId> team,
        Optional<Role> role,
        Optional<LocalDate> started,
        Optional<String> skills) {}
