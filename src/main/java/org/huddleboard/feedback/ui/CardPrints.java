package org.huddleboard.feedback.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.Printed;
import org.huddleboard.shared.ui.offer.PrintedStep;

/**
 * Cards as they are printed on pages: a card for the team comes to many screens at the same moment, and whoever may see
 * the same of it, in the same language, is handed the same print.
 */
@SpringComponent
class CardPrints {
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int MOST = 500;

    private final When when;
    private final Cache<Asked, Printed.Print> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    CardPrints(When when) {
        this.when = when;
    }

    private record Asked(FeedbackCard card, List<PrintedStep> steps, Locale language) {}

    Printed of(FeedbackCard card, List<PrintedStep> steps, Locale language) {
        return Printed.of(kept.get(new Asked(card, steps, language), _ -> Printed.Print.of(drawn(card, steps))));
    }

    /** The card drawn, so that somebody can write on it. */
    FeedbackCardView drawn(FeedbackCard card, List<PrintedStep> steps) {
        return new FeedbackCardView(card, steps, when);
    }
}
