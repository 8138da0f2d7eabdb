package org.huddleboard.people.api;

import java.util.List;
import java.util.UUID;
import org.huddleboard.people.application.TeamRoster;
import org.huddleboard.shared.TeamId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Teams and their members, for programs that may read people. */
@RestController
@RequestMapping("/api/v1")
class TeamsApi {
    private final TeamRoster roster;

    TeamsApi(TeamRoster roster) {
        this.roster = roster;
    }

    @GetMapping("/teams")
    List<TeamAnswer> teams() {
        return roster.teams().stream()
                .map(team -> new TeamAnswer(
                        team.id().value(),
                        team.name(),
                        team.siteName(),
                        team.zone().getId()))
                .toList();
    }

    @GetMapping("/members")
    List<MemberAnswer> members(@RequestParam UUID team) {
        return roster.members(new TeamId(team)).stream()
                .map(member -> new MemberAnswer(
                        member.id().value(),
                        member.name(),
                        member.team().value(),
                        member.role().name()))
                .toList();
    }

    /** A team as programs read it. */
    record TeamAnswer(UUID id, String name, String site, String zone) {}

    /** A member as programs read it. */
    record MemberAnswer(UUID id, String name, UUID team, String role) {}
}
