package org.huddleboard.feedback.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final When when;
    private final Cache<FeedbackCard, Map<Locale, CardPrint>> kept =
            Caffeine.newBuilder().weakKeys().expireAfterWrite(LONGEST).build();

    CardPrints(When when) {
        this.when = when;
    }

    /** A card with the steps that it was printed with. */
    record CardPrint(FeedbackCard card, List<PrintedStep> steps, Printed.Print print) {
        boolean shows(FeedbackCard other, List<PrintedStep> otherSteps) {
            return (card == other || card.equals(other)) && steps.equals(otherSteps);
        }
    }

    /** Equal cards that many screens show are the same object; what a reader may do with one is theirs alone. */
    CardPrint of(FeedbackCard card, List<PrintedStep> steps, Locale language) {
        return steps.isEmpty() ? shared(card, language) : print(card, steps);
    }

    private CardPrint shared(FeedbackCard card, Locale language) {
        return kept.get(card, _ -> new ConcurrentHashMap<>()).computeIfAbsent(language, _ -> print(card, List.of()));
    }

    private CardPrint print(FeedbackCard card, List<PrintedStep> steps) {
        return new CardPrint(card, steps, Printed.Print.of(drawn(card, steps)));
    }

    /** The card drawn, so that somebody can write on it. */
    FeedbackCardView drawn(FeedbackCard card, List<PrintedStep> steps) {
        return new FeedbackCardView(card, steps, when);
    }
}
