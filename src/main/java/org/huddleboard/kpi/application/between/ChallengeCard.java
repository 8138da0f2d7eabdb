package org.huddleboard.kpi.application.between;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.ChallengeId;
import org.huddleboard.kpi.ChallengeOutcome;
import org.huddleboard.kpi.KpiCode;

/**
 * A challenge with its answers, oldest first, as the two sides see it.
 *
 * @param week the Monday of the week that was challenged
 * @param figure the value as it stood then, in the measure's unit
 * @param unread whether the member has not taken in the latest answer
 */
public record ChallengeCard(
        ChallengeId id,
        KpiCode kpi,
        LocalDate week,
        double figure,
        String words,
        ZonedDateTime askedAt,
        boolean open,
        boolean unread,
        List<Answer> answers) {
    public ChallengeCard {
        answers = List.copyOf(answers);
    }

    /** {@code by} is empty once whoever answered has left. */
    public record Answer(ChallengeOutcome outcome, String words, Optional<String> by, ZonedDateTime at) {}
}
