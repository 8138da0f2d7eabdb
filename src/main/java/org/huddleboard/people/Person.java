package org.huddleboard.people;

import java.util.Locale;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** A colleague as others see them: name, initials and the tint of their avatar. */
public record Person(MemberId id, String name, TeamId team) {
    /** Stands for the team of somebody who is in none, such as an administrator. */
    public static final TeamId NO_TEAM = new TeamId(new UUID(0, 0));

    public boolean hasTeam() {
        return !team.equals(NO_TEAM);
    }

    public String firstName() {
        var blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    public String initials() {
        var words = name.strip().split("\\s+");
        var first = words[0].substring(0, 1);
        var last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return (first + last).toUpperCase(Locale.ROOT);
    }

    /** Degrees on the colour wheel, the same for a person on every screen. */
    public int hue() {
        return Math.floorMod(id.value().hashCode(), 24) * 15;
    }
}
