package org.huddleboard.cohesion.application.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.ImportOutcome.Unmatched;
import org.huddleboard.shared.imports.ImportRow;
import org.huddleboard.shared.imports.ImportTask;

/** Who and which team the rows of one file mean, among those whose past may be brought along; each is asked once. */
final class HistoryPeople {
    private static final int LONGEST_NAME = 200;

    private final Memberships memberships;
    private final Optional<TeamId> wanted;
    private final Collection<Team> teams;
    private final Map<String, Optional<MemberId>> members = new HashMap<>();
    private final Map<MemberId, Optional<TeamId>> places = new HashMap<>();
    private final Map<String, Long> unknown = new LinkedHashMap<>();

    HistoryPeople(Memberships memberships, PeopleDirectory directory, Access access, ImportTask task) {
        this.memberships = memberships;
        this.wanted = task.team();
        this.teams = directory.teams(access.teams(Action.HISTORY_IMPORT));
    }

    MemberId member(ImportRow row, String column) {
        var name = row.needed(column, LONGEST_NAME);
        return members.computeIfAbsent(name, memberships::known)
                .filter(this::isReachable)
                .orElseThrow(() -> {
                    unknown.merge(name, 1L, Long::sum);
                    return row.rejected(column, "cohesion.imports.reason.person");
                });
    }

    /** Of a team whose past may be brought along, or of none. */
    private boolean isReachable(MemberId member) {
        return place(member)
                .map(place -> teams.stream().anyMatch(team -> team.id().equals(place)))
                .orElse(true);
    }

    /** Where the member works today. */
    Optional<TeamId> place(MemberId member) {
        return places.computeIfAbsent(member, memberships::teamToday);
    }

    /** Refuses a row about people none of whom is in the team that the file was handed in for. */
    void refuseStrangers(ImportRow row, String column, MemberId... those) {
        if (wanted.isPresent() && List.of(those).stream().map(this::place).noneMatch(wanted::equals)) {
            throw row.rejected(column, "cohesion.imports.reason.otherTeam");
        }
    }

    /** The team the row names by its name or its id, else the one the file was handed in for. */
    Optional<TeamId> team(ImportRow row) {
        if (!row.has(HistoryFormat.TEAM)) {
            return wanted;
        }
        var name = row.needed(HistoryFormat.TEAM, LONGEST_NAME).toLowerCase(Locale.ROOT);
        var found = teams.stream()
                .filter(team -> team.name().toLowerCase(Locale.ROOT).equals(name)
                        || team.id().toString().equals(name))
                .map(Team::id)
                .toList();
        if (found.size() > 1) {
            return wanted.filter(found::contains).or(() -> refused(row, "cohesion.imports.reason.whichTeam"));
        }
        if (found.isEmpty() || wanted.isPresent() && !found.contains(wanted.get())) {
            return refused(row, "cohesion.imports.reason.team");
        }
        return Optional.of(found.getFirst());
    }

    private static Optional<TeamId> refused(ImportRow row, String reason) {
        throw row.rejected(HistoryFormat.TEAM, reason);
    }

    List<Unmatched> unmatched() {
        return unknown.entrySet().stream()
                .map(name -> new Unmatched(name.getKey(), name.getValue()))
                .toList();
    }
}
