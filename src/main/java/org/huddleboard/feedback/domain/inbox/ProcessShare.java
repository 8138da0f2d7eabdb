package org.huddleboard.feedback.domain.inbox;

import java.util.Collection;
import java.util.Optional;
import org.huddleboard.feedback.Practice;

/**
 * How much of what could be done differently a team says is about how all of us work, in per cent of what was sorted. A
 * share near none or all would say what each of them answered: it is told no closer than {@link #EDGE}.
 */
public record ProcessShare(int percent, int items) {
    /** Fewer than these do not make a team's figure. */
    public static final int FEWEST = 5;

    public static final int EDGE = 10;
    private static final int WHOLE = 100;

    /** Empty while fewer than five people have sorted something. */
    public static Optional<ProcessShare> of(Collection<CriticalAnswer> answers) {
        var people = answers.stream().map(CriticalAnswer::member).distinct().count();
        if (people < FEWEST) {
            return Optional.empty();
        }
        var process = answers.stream()
                .filter(answer -> answer.practice() == Practice.OUR_PROCESS)
                .count();
        var percent = Math.round((float) WHOLE * process / answers.size());
        return Optional.of(new ProcessShare(Math.clamp(percent, EDGE, WHOLE - EDGE), answers.size()));
    }

    public boolean isAtMost() {
        return percent == EDGE;
    }

    public boolean isAtLeast() {
        return percent == WHOLE - EDGE;
    }
}
