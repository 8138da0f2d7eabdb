package org.huddleboard.cohesion.application.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team's cohesion as programs read it: totals only, no member and no position. What may not be told or cannot be is
 * null, and named under {@code missing} with the reason.
 *
 * @param members how many the team had that day, the leader included
 * @param isolates how many had no tie within 28 days
 */
public record CohesionAnswer(
        UUID team,
        LocalDate day,
        int members,
        @Nullable Components components,
        @Nullable Double interactionIndex,
        @Nullable Range interactionInterval,
        @Nullable Double cohesionIndex,
        @Nullable Integer exchanges,
        @Nullable Integer isolates,
        @Nullable Pulse pulse,
        Link link,
        List<Missing> missing) {
    public CohesionAnswer {
        missing = List.copyOf(missing);
    }

    /** The parts from 0 to 1. */
    public record Components(
            double reach,
            @Nullable Double reciprocity,
            double balance,
            @Nullable Double rituals,
            @Nullable Double pulse) {}

    /** From and to. */
    public record Range(double low, double high) {}

    /** The latest closed round in whole numbers; each sentence by its name, such as {@code belong1}. */
    public record Pulse(
            LocalDate closed, int answered, int asked, int score, double standardError, Map<String, Integer> items) {}

    /**
     * Exchange of a week against the progress of the weeks around it.
     *
     * @param sentence the answer in words, with what it does not show
     * @param horizonWeeks over how many weeks progress is measured
     */
    public record Link(
            String verdict,
            String sentence,
            int horizonWeeks,
            Side forward,
            @Nullable Side reverse,
            LocalDate until) {}

    /**
     * One direction; {@code effect} is null where there is too little to tell.
     *
     * @param rows usable weeks of all members
     */
    public record Side(
            int members, int rows, int weeks, @Nullable Effect effect) {}

    /** Points a week for one standard deviation within members, with what speaks for and against it. */
    public record Effect(
            double beta,
            double low,
            double high,
            double partialCorrelation,
            double standardError,
            double permutationP,
            int degreesOfFreedom,
            double leaveOneOutLow,
            double leaveOneOutHigh) {}

    /**
     * One figure that is not told.
     *
     * @param figure its name in this answer
     * @param reason one word for programs
     * @param needed what it would take, by name
     * @param text the same in words
     */
    public record Missing(String figure, String reason, Map<String, Object> needed, String text) {}
}
