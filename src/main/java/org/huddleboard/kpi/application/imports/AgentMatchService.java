package org.huddleboard.kpi.application.imports;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.huddleboard.kpi.application.imports.WaitingNames.UnmatchedAgent;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.imports.ImportTurn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names in files that belong to nobody known, and saying whose they are, or that they are none of ours. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('KPI_IMPORT')")
public class AgentMatchService {
    private static final int MOST_PEOPLE = 50;
    private static final int MOST_COMPARED = 2_000;

    private final WaitingNames names;
    private final AgentMatches matches;
    private final PeopleDirectory people;
    private final Access access;
    private final ImportTurn turn;

    AgentMatchService(
            WaitingNames names, AgentMatches matches, PeopleDirectory people, Access access, ImportTurn turn) {
        this.names = names;
        this.matches = matches;
        this.people = people;
        this.access = access;
        this.turn = turn;
    }

    /** The names that wait for somebody, the busiest first, each with the person it is most like. */
    public List<UnmatchedAgent> unmatched() {
        var waiting = names.waiting();
        if (waiting.isEmpty()) {
            return waiting;
        }
        var known = NameLikeness.among(reachable("", MOST_COMPARED));
        return waiting.stream()
                .map(name -> name.like(known.likeliest(name.key())))
                .toList();
    }

    /** Names of which somebody has said that they are none of ours. */
    public List<String> strangers() {
        return names.strangers();
    }

    /** People with these letters in their name, in the teams one may hand files in for. */
    public List<Person> people(String letters) {
        return reachable(letters, MOST_PEOPLE);
    }

    private List<Person> reachable(String letters, int most) {
        var teams = access.teams(Action.KPI_IMPORT);
        return people.teams(teams).stream()
                .map(Team::site)
                .distinct()
                .flatMap(site -> people.atSite(site, letters, most).stream())
                .filter(person -> teams.contains(person.team()))
                .sorted(Comparator.comparing(Person::name))
                .limit(most)
                .collect(Collectors.toUnmodifiableList());
    }

    /** The name stands for that member, now and in files to come; what it has so far becomes theirs. */
    @Transactional
    public void matchAgent(String key, MemberId member) {
        var person = people.person(member).orElseThrow(NotFound::new);
        access.require(Action.KPI_IMPORT, person.team());
        names.require(key);
        turn.soon(KpiImportKind.NAME, () -> {
            matches.match(key, member);
            return key;
        });
    }

    /** The name is none of ours: its figures stay without a person, and nobody is asked again. */
    @Transactional
    public void notOurs(String key) {
        names.require(key);
        names.notOurs(key);
    }

    /** The name may be one of ours after all. */
    @Transactional
    public void askAgain(String key) {
        names.require(key);
        names.askAgain(key);
    }
}
