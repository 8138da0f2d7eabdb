package org.huddleboard.feedback;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shared.TeamId;

/** Thanks that a team may read together, for its huddle: first names and words. It asks no permission. */
public interface TeamThanks {
    /** The newest first, given at that instant or later to the team's eyes or to its wall. */
    List<WallThanks.Note> since(TeamId team, Instant from, int limit);
}
