package org.huddleboard.cohesion.domain.pulse;

import java.util.List;
import java.util.UUID;
import org.huddleboard.shared.BrokenRule;

/**
 * The answers of one form under a random number. Nothing in it says whose it is, or when it came.
 *
 * @param answers 1 to 5, in the order of the round's sentences
 */
public record Ballot(UUID number, List<Integer> answers) {
    /** As many sentences as a round asks. */
    public static final int ANSWERS = 4;

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    public Ballot {
        answers = List.copyOf(answers);
        if (answers.size() != ANSWERS || answers.stream().anyMatch(answer -> answer < LOWEST || answer > HIGHEST)) {
            throw new BrokenRule("cohesion.pulse.rule.fourAnswers");
        }
    }

    /** As it stands in its row. */
    public String written() {
        return String.join(",", answers.stream().map(String::valueOf).toList());
    }
}
