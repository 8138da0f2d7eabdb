package org.huddleboard.cohesion.domain.index;

import java.util.List;
import java.util.Optional;

/**
 * Felt cohesion as one closed round has it.
 *
 * @param responses how many answered, never fewer than {@link #FEWEST}
 * @param score from 0 to 1
 * @param standardError on 0 to 100, smaller the more of the team answered
 */
public record PulseFigure(int responses, double score, double standardError) {

    /** Below this many responses there is no figure, and no number of responses either. */
    public static final int FEWEST = 5;

    private static final int LOWEST_ANSWER = 1;
    private static final double STEPS = 4;

    /** Each response is its answers from 1 to 5; one without an answer does not count. */
    public static Optional<PulseFigure> of(List<List<Integer>> answersPerResponse, int members) {
        var means = answersPerResponse.stream()
                .filter(answers -> !answers.isEmpty())
                .mapToDouble(PulseFigure::meanOf)
                .toArray();
        if (means.length < FEWEST) {
            return Optional.empty();
        }
        var score = meanOf(means);
        return Optional.of(new PulseFigure(means.length, score, standardError(means, score, members)));
    }

    private static double meanOf(List<Integer> answers) {
        return answers.stream()
                .mapToDouble(answer -> (answer - LOWEST_ANSWER) / STEPS)
                .average()
                .orElseThrow();
    }

    private static double meanOf(double[] means) {
        var sum = 0.0;
        for (var mean : means) {
            sum += mean;
        }
        return sum / means.length;
    }

    private static double standardError(double[] means, double score, int members) {
        var squares = 0.0;
        for (var mean : means) {
            squares += (mean - score) * (mean - score);
        }
        var spread = Math.sqrt(squares / (means.length - 1));
        var unheard = Math.max(0, 1 - (double) means.length / members);
        return 100 * spread / Math.sqrt(means.length) * Math.sqrt(unheard);
    }
}
