package org.huddleboard.people.application.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.people.Role;
import org.huddleboard.shared.imports.ImportRow.CellReader;

/** A role as files write it. Administrators are made by hand, never by a file. */
enum RoleWord implements CellReader<Role> {
    READER;

    private static final Map<String, Role> WORDS = Map.ofEntries(
            Map.entry("agent", Role.AGENT),
            Map.entry("agente", Role.AGENT),
            Map.entry("adviser", Role.AGENT),
            Map.entry("advisor", Role.AGENT),
            Map.entry("newstarter", Role.NEW_STARTER),
            Map.entry("host", Role.HOST),
            Map.entry("buddy", Role.HOST),
            Map.entry("leader", Role.LEADER),
            Map.entry("teamleader", Role.LEADER),
            Map.entry("supervisor", Role.LEADER),
            Map.entry("coach", Role.COACH),
            Map.entry("quality", Role.COACH),
            Map.entry("planner", Role.PLANNER),
            Map.entry("assessor", Role.ASSESSOR),
            Map.entry("sitemanager", Role.SITE_MANAGER));

    @Override
    public Optional<Role> read(String text) {
        return Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "")));
    }

    @Override
    public String reason() {
        return "people.imports.reason.role";
    }
}
