package org.huddleboard.goals.application.goal;

import java.util.Locale;
import java.util.Optional;
import org.huddleboard.goals.domain.cycle.GoalReview;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;

/** What the figure said on the day of a review, in one sentence. */
@Component
class ReviewLines {
    private final Amounts amounts;
    private final Messages messages;

    ReviewLines(Amounts amounts, Messages messages) {
        this.amounts = amounts;
        this.messages = messages;
    }

    Optional<String> figure(Goal goal, GoalReview review, Locale language) {
        var kpi = goal.plan().kpi();
        if (kpi == null) {
            return Optional.empty();
        }
        return review.figure()
                .map(figure -> messages.say(
                        language,
                        figure.beyondChance() ? "goals.review.figure.real" : "goals.review.figure.chance",
                        amounts.exact(kpi, figure.before(), language),
                        amounts.exact(kpi, figure.after(), language),
                        amounts.basis(kpi, figure.after(), figure.afterN(), language),
                        amounts.exact(kpi, figure.afterLow(), language),
                        amounts.exact(kpi, figure.afterHigh(), language)));
    }
}
