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

    /** Those that were answered at that instant or later, each with its latest answer, the latest first. */
    List<Answered> answered(TeamId team, Instant since);

    /** What was said, and what was answered; never whose voice it was or who answered. */
    record Answered(IssueId issue, String words, IssueState state, String answer, Instant at) {}

    /** {@code people} is empty below five of them. */
    record Top(IssueId issue, String words, OptionalInt people, IssueState state) {}

    /** One that was said; merged ones name the one they are the same as. */
    record Entry(IssueId issue, TeamId team, IssueState state, Optional<IssueId> sameAs, Instant saidAt) {}
}
