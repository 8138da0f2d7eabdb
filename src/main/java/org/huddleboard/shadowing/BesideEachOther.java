package org.huddleboard.shadowing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Who sits beside whom on a day, for the wall and the huddle. It asks no permission and tells no figure. */
public interface BesideEachOther {
    /** Every pair of that day of the team's site with the guest or the host in the team, the earliest session first. */
    List<Pair> on(TeamId team, LocalDate day, Locale language);

    /** The same in the language of the house. */
    default List<Pair> on(TeamId team, LocalDate day) {
        return on(team, day, Locale.UK);
    }

    /** One guest beside one host; the skill is one word of a list, in the language asked for, without digits. */
    record Pair(MemberId guest, String guestName, MemberId host, String hostName, String skill, boolean newStarter) {}
}
