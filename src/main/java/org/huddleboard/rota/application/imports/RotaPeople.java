package org.huddleboard.rota.application.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.imports.ImportTask;
import org.springframework.stereotype.Component;

/** Finds whom a row means, among those whose rota the person handing it in may write. */
@Component
class RotaPeople {
    private final Memberships memberships;
    private final Access access;

    RotaPeople(Memberships memberships, Access access) {
        this.memberships = memberships;
        this.access = access;
    }

    /** Somebody at a site whose rota whoever asks may write, and of the team the file is said to be of, if any. */
    Optional<MemberId> member(String name, LocalDate day, ImportTask task) {
        return memberships
                .known(name)
                .filter(member -> task.team()
                        .map(team -> memberships.teamOf(member, day).equals(Optional.of(team)))
                        .orElseGet(() -> memberships
                                .siteOf(member)
                                .map(site -> access.may(Action.ROTA_IMPORT, site))
                                .orElse(false)));
    }
}
