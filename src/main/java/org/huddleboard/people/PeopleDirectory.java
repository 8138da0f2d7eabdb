package org.huddleboard.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** Names for ids, one statement a question. It asks no permission: it serves services that have asked. */
public interface PeopleDirectory {
    Map<MemberId, Person> people(Collection<MemberId> members);

    Optional<Person> person(MemberId member);

    /** Those of the members who hold that role today, wherever they hold it. */
    Set<MemberId> holding(Role role, Collection<MemberId> members);

    /** The first day of each at the centre, whichever team it was in; those who were never in one are left out. */
    Map<MemberId, LocalDate> firstDays(Collection<MemberId> members);

    /** Everybody in the team on that day, by name. */
    List<Person> inTeam(TeamId team, LocalDate day);

    /** Everybody at the site today whose name has these letters, by name; at most {@code limit}. */
    List<Person> atSite(SiteId site, String letters, int limit);

    Optional<Team> team(TeamId team);

    List<Team> teams(Collection<TeamId> teams);

    List<Team> teamsAt(SiteId site);

    /** Of all sites, for work that runs by the clock. */
    List<Team> everyTeam();
}
