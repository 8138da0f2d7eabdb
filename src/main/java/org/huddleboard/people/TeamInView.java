package org.huddleboard.people;

import java.util.Optional;
import org.huddleboard.shared.TeamId;

/** The team the signed-in person is looking at: their own, or the one chosen in the frame where they see several. */
public interface TeamInView {
    /** Empty for people who see no team, such as an administrator. */
    Optional<TeamId> team();

    void choose(TeamId team);
}
