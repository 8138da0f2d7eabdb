package org.huddleboard.people.application.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.shared.imports.ImportColumn;
import org.huddleboard.shared.imports.ImportFormat;
import org.huddleboard.shared.imports.mapping.CellKind;
import org.huddleboard.shared.imports.mapping.MappableFormat;

/** One row a person. Only sign-in name and name are always needed; somebody new needs a team too. */
final class PeopleFormat {
    static final String USERNAME = "username";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String TEAM = "team";
    static final String ROLE = "role";
    static final String SITE = "site";
    static final String STARTED = "started";
    static final String SKILLS = "skills";

    static final ImportFormat FORMAT = new ImportFormat(
            "people",
            List.of(
                    ImportColumn.of(USERNAME, "User", "User name", "Login", "Login id", "Usuario", "Nombre de usuario"),
                    ImportColumn.of(NAME, "Full name", "Display name", "Agent name", "Nombre", "Nombre completo"),
                    ImportColumn.of(EMAIL, "E-mail", "Mail", "E-mail address", "Correo", "Correo electrónico"),
                    ImportColumn.of(TEAM, "Team name", "Group", "Equipo"),
                    ImportColumn.of(ROLE, "Job", "Position", "Rol", "Función", "Puesto"),
                    ImportColumn.of(SITE, "Site name", "Location", "Sede", "Centro"),
                    ImportColumn.of(STARTED, "Start", "Start date", "Hire date", "Hired", "Fecha de alta", "Inicio"),
                    ImportColumn.of(SKILLS, "Skill", "Queues", "Habilidades", "Competencias")),
            List.of(Set.of(USERNAME), Set.of(NAME)));

    private PeopleFormat() {}

    static MappableFormat mappable() {
        var columns = MappableFormat.of(FORMAT, Map.of(STARTED, CellKind.DAY)).columns().stream()
                .map(column -> column.name().equals(ROLE) ? column.readBy(_ -> RoleWord.READER) : column)
                .toList();
        return new MappableFormat(FORMAT, columns, List.of());
    }
}
