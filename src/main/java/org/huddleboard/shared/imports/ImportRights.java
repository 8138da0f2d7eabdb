package org.huddleboard.shared.imports;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may hand in what, and see or take back which import. */
@Component
class ImportRights {
    /** Answered by people, which is not there when a lower module is tested alone. */
    private final ObjectProvider<Access> access;

    private final ObjectProvider<Memberships> memberships;
    private final CurrentMember me;

    ImportRights(ObjectProvider<Access> access, ObjectProvider<Memberships> memberships, CurrentMember me) {
        this.access = access;
        this.memberships = memberships;
        this.me = me;
    }

    CurrentActor actor() {
        return me.actor().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    boolean may(ImportKind kind) {
        return access.getObject().may(kind.action());
    }

    /** The teams such files may be handed in for. */
    Set<TeamId> teams(ImportKind kind) {
        return access.getObject().teams(kind.action());
    }

    void require(ImportKind kind, Optional<TeamId> team) {
        if (!may(kind)) {
            throw new AccessDeniedException("may not hand in such files");
        }
        team.ifPresent(chosen -> access.getObject().require(kind.action(), chosen));
    }

    /** Own imports, those of teams one answers for, and, for programs and administrators, all of the kind. */
    boolean mayOpen(ImportKind kind, ImportRun run) {
        if (!may(kind)) {
            return false;
        }
        return switch (actor()) {
            case CurrentActor.Token _ -> true;
            case CurrentActor.Screen _ -> false;
            case CurrentActor.Member(var id) ->
                run.startedBy().filter(id::equals).isPresent()
                        || run.team()
                                .map(team -> access.getObject().may(kind.action(), team))
                                .orElse(false)
                        || access.getObject().may(Action.PEOPLE_MANAGE);
        };
    }

    ImportRun requireOpen(Optional<ImportKind> kind, Optional<ImportRun> run) {
        return run.filter(found -> kind.map(of -> mayOpen(of, found)).orElse(false))
                .orElseThrow(NotFound::new);
    }

    /** The zone said, else the team's, else that of whoever hands the file in. */
    ZoneId zone(ImportOrder order) {
        var belongs = Optional.ofNullable(memberships.getIfAvailable());
        return order.zone()
                .or(() -> order.team().flatMap(team -> belongs.map(known -> known.zoneOf(team))))
                .or(() -> me.ifPerson().flatMap(id -> belongs.map(known -> known.zoneOf(id))))
                .orElse(ZoneOffset.UTC);
    }

    /** The zone of all teams one may hand figures in for, where they have the same one. */
    Optional<ZoneId> onlyZone() {
        var zones = access.getObject().teams(Action.KPI_IMPORT).stream()
                .map(team -> memberships.getObject().zoneOf(team))
                .distinct()
                .toList();
        return zones.size() == 1 ? Optional.of(zones.getFirst()) : Optional.empty();
    }
}
