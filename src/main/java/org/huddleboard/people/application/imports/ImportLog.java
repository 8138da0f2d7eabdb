package org.huddleboard.people.application.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.people.RoleAssignmentId;
import org.huddleboard.people.domain.Account;
import org.huddleboard.people.domain.Member;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how each member stood before an import touched them, and which teams it made. */
@Component
class ImportLog {
    private final JdbcClient jdbc;

    ImportLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void made(UUID importId, MemberId member, String name) {
        write(importId, new Change(member, true, name, null, null, "", null, null, null));
    }

    void changed(UUID importId, Change before) {
        write(importId, before);
    }

    private void write(UUID importId, Change change) {
        jdbc.sql("""
                        insert into people_import_change (id, import_id, member_id, made, name, email, started, skills,
                            team_id, moved_on, role_given)
                        values (:id, :importId, :member, :made, :name, :email, :started, :skills, :team, :movedOn, :role)""")
                .param("id", UUID.randomUUID())
                .param("importId", importId)
                .param("member", change.member().value())
                .param("made", change.made())
                .param("name", change.name())
                .param("email", change.email())
                .param("started", change.started())
                .param("skills", change.skills())
                .param("team", change.team() == null ? null : change.team().value())
                .param("movedOn", change.movedOn())
                .param(
                        "role",
                        change.roleGiven() == null ? null : change.roleGiven().value())
                .update();
    }

    void madeTeam(UUID importId, TeamId team) {
        jdbc.sql("insert into people_import_team (import_id, team_id) values (?, ?)")
                .params(importId, team.value())
                .update();
    }

    List<Change> changes(UUID importId) {
        return jdbc.sql("select * from people_import_change where import_id = ?")
                .param(importId)
                .query((row, _) -> new Change(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getBoolean("made"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getObject("started", LocalDate.class),
                        row.getString("skills"),
                        Optional.ofNullable(row.getObject("team_id", UUID.class))
                                .map(TeamId::new)
                                .orElse(null),
                        row.getObject("moved_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("role_given", UUID.class))
                                .map(RoleAssignmentId::new)
                                .orElse(null)))
                .list();
    }

    List<TeamId> teams(UUID importId) {
        return jdbc.sql("select team_id from people_import_team where import_id = ?")
                .param(importId)
                .query((row, _) -> new TeamId(row.getObject(1, UUID.class)))
                .list();
    }

    void forget(UUID importId) {
        jdbc.sql("delete from people_import_change where import_id = ?")
                .param(importId)
                .update();
        jdbc.sql("delete from people_import_team where import_id = ?")
                .param(importId)
                .update();
    }

    /** How a member stood before, and what the import did that is not told by that. */
    record Change(
            MemberId member,
            boolean made,
            String name,
            @Nullable String email,
            @Nullable LocalDate started,
            String skills,
            @Nullable TeamId team,
            @Nullable LocalDate movedOn,
            @Nullable RoleAssignmentId roleGiven) {
        static Change before(Member member, Optional<Account> account, Optional<TeamId> team) {
            return new Change(
                    member.id(),
                    false,
                    member.name(),
                    account.flatMap(Account::email).orElse(null),
                    member.started().orElse(null),
                    member.skills(),
                    team.orElse(null),
                    null,
                    null);
        }

        Change movedOn(LocalDate day) {
            return new Change(member, made, name, email, started, skills, team, day, roleGiven);
        }

        Change gave(RoleAssignmentId role) {
            return new Change(member, made, name, email, started, skills, team, movedOn, role);
        }
    }
}
