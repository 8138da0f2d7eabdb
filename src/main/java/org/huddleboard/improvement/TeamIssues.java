package org.huddleboard.improvement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huddleboard.shared.TeamId;

/**
 * What gets in a team's way, for modules that show it to the whole team. It asks no permission: it serves services that
 * have asked. No count of fewer than five people is told.
 */
public interface TeamIssues {
    /** The one that most people named and nobody has settled yet. */
    Optional<Top> top(TeamId team);

    /** Every one that was first said at that instant or later, oldest first, without the words. */
    List<Entry> since(Instant from);

    /** {@code people} is empty below five of them. */
    record Top(IssueId issue, String words, OptionalInt people, IssueState state) {}

    /** One that was said; merged ones name the one they are the same as. */
    record Entry(IssueId issue, TeamId team, IssueState state, Optional<IssueId> sameAs, Instant saidAt) {}
}
