package org.huddleboard.shared;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Who belongs where on a day; answered by people. It asks no permission: services do that before they ask it. */
public interface Memberships {
    Optional<TeamId> teamOf(MemberId member, LocalDate day);

    /** The team of this very day where the member works; like permissions it may be thirty seconds old. */
    Optional<TeamId> teamToday(MemberId member);

    Optional<SiteId> siteOf(MemberId member);

    SiteId siteOf(TeamId team);

    ZoneId zoneOf(TeamId team);

    ZoneId zoneOf(MemberId member);

    Set<MemberId> membersOf(TeamId team, LocalDate day);

    Set<TeamId> teamsOf(SiteId site);

    /** Whether the one leads a team the other belongs to today, deputies included. */
    boolean leads(MemberId leader, MemberId member);

    /** The member whose sign-in name, e-mail or known file name this is (case and blanks aside). */
    Optional<MemberId> known(String key);
}
