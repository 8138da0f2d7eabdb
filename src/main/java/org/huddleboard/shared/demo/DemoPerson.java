package org.huddleboard.shared.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Roles;

/** Somebody of the demo centre; coaches name the teams they look after and belong to none. */
public record DemoPerson(
        MemberId id,
        String username,
        String name,
        String site,
        List<String> teams,
        Set<String> roles,
        Locale language) {
    public DemoPerson {
        teams = List.copyOf(teams);
        roles = Set.copyOf(roles);
    }

    public boolean isAgent() {
        return roles.contains(Roles.AGENT);
    }

    public boolean isNewStarter() {
        return roles.contains(Roles.NEW_STARTER);
    }

    public boolean isLeader() {
        return roles.contains(Roles.LEADER);
    }

    /** The team an agent or a leader belongs to. */
    public Optional<String> team() {
        return isAgent() || isLeader() ? teams.stream().findFirst() : Optional.empty();
    }

    public String email() {
        return (username.contains(".")
                        ? username
                        : name.toLowerCase(Locale.ROOT).replace(' ', '.')) + "@meridian.example";
    }
}
