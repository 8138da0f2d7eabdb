package org.huddleboard.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.TeamId;

/** Thanks that were given to a team's wall: first names and words, never a digit. It asks no permission. */
public interface WallThanks {
    /** The newest first; only what its author chose the wall for. */
    List<Note> latest(TeamId team, int limit);

    /** One note. {@code from} is empty once the author has left, {@code to} where the whole team was thanked. */
    record Note(FeedbackId id, Optional<String> from, Optional<String> to, String words, Instant at) {}
}
