package org.huddleboard.improvement.application.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.people.Person;
import org.huddleboard.shared.TeamId;

/**
 * One thing that gets in the way, as its reader sees it.
 *
 * @param count empty where fewer than five people said so and the reader does not lead the team
 * @param same those that a person said are the same
 * @param again whether it was said again after it was settled
 * @param mine whether the reader has said so too
 */
public record IssueCard(
        IssueId id,
        TeamId team,
        String teamName,
        String words,
        IssueState state,
        Optional<Count> count,
        LocalDate lastSaid,
        List<Same> same,
        List<Answer> answers,
        Optional<String> raisedBecause,
        boolean again,
        boolean mine) {
    public IssueCard {
        same = List.copyOf(same);
        answers = List.copyOf(answers);
    }

    /** How many people, how often, and how much it costs them, from 1 to 3. */
    public record Count(int people, int times, int impact) {}

    /** The same in other words. */
    public record Same(IssueId id, String words) {}

    /** What was answered, the latest first; {@code by} is empty once they have left. */
    public record Answer(IssueState kind, String words, Optional<Person> by, LocalDate on) {}
}
