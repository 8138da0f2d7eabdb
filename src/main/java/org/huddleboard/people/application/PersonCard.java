package org.huddleboard.people.application;

import java.util.List;
import java.util.Optional;
import org.huddleboard.people.AccountState;
import org.huddleboard.people.Role;
import org.huddleboard.shared.MemberId;

/** A member in the administrator's list. */
public record PersonCard(
        MemberId id,
        String name,
        Optional<String> username,
        Optional<String> team,
        List<Role> roles,
        Optional<AccountState> state) {}
