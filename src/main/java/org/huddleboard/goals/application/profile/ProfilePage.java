package org.huddleboard.goals.application.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.goals.RoleProfile;

/** A role beside one's latest self-audit, the largest gaps first; without an audit there is nothing to lay beside. */
public record ProfilePage(RoleProfile role, Optional<LocalDate> rated, List<ProfileLine> lines) {
    public ProfilePage {
        lines = List.copyOf(lines);
    }

    public long met() {
        return lines.stream().filter(ProfileLine::isMet).count();
    }

    public long gaps() {
        return lines.stream().filter(line -> line.gap() > 0).count();
    }
}
