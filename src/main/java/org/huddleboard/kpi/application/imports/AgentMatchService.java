package org.huddleboard.kpi.application.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.imports.ImportTurn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names in files that belong to nobody known, and saying whose they are. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('KPI_IMPORT')")
public class AgentMatchService {
    private static final int MOST = 200;
    private static final int MOST_PEOPLE = 50;

    private final AgentMatches matches;
    private final PeopleDirectory people;
    private final Access access;
    private final ImportTurn turn;
    private final JdbcClient jdbc;

    AgentMatchService(AgentMatches matches, PeopleDirectory people, Access access, ImportTurn turn, JdbcClient jdbc) {
        this.matches = matches;
        this.people = people;
        this.access = access;
        this.turn = turn;
        this.jdbc = jdbc;
    }

    /** A name nobody is matched to, and on how many days until when it has readings. */
    public record UnmatchedAgent(String key, int days, LocalDate latest) {}

    /** The names that wait for somebody, the busiest first. */
    public List<UnmatchedAgent> unmatched() {
        return jdbc.sql("""
                        select agent_key, count(distinct site_day), max(site_day) from kpi_reading
                        where member_id is null and agent_key <> '' and standing
                        group by agent_key order by 2 desc, 1 fetch first ? rows only""")
                .param(MOST)
                .query((row, _) -> new UnmatchedAgent(
                        row.getString(1), row.getInt(2), row.getDate(3).toLocalDate()))
                .list();
    }

    /** People with these letters in their name, in the teams one may hand files in for. */
    public List<Person> people(String letters) {
        return teams().stream()
                .map(Team::site)
                .distinct()
                .flatMap(site -> people.atSite(site, letters, MOST_PEOPLE).stream())
                .filter(person -> access.may(Action.KPI_IMPORT, person.team()))
                .limit(MOST_PEOPLE)
                .toList();
    }

    /** The teams a file may be handed in for. */
    public List<Team> teams() {
        return people.teams(access.teams(Action.KPI_IMPORT)).stream()
                .sorted(Comparator.comparing(Team::siteName).thenComparing(Team::name))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The name stands for that member, now and in files to come; what it has so far becomes theirs. */
    @Transactional
    public void matchAgent(String key, MemberId member) {
        var person = people.person(member).orElseThrow(NotFound::new);
        access.require(Action.KPI_IMPORT, person.team());
        turn.soon(KpiImportKind.NAME, () -> {
            matches.match(key, member);
            return key;
        });
    }
}
