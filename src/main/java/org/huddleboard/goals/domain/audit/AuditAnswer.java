package org.huddleboard.goals.domain.audit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.huddleboard.goals.AuditFinding;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Variation;
import org.jspecify.annotations.Nullable;

/**
 * One's own rating of one thing, with an example; where there is a figure, as it stood then.
 *
 * @param variation what the figure's own history said of it then
 */
@Embeddable
public record AuditAnswer(
        Integer rating,
        String example,
        @Nullable Double figureValue,
        @Nullable Double figureLow,
        @Nullable Double figureHigh,
        @Nullable Double figureCount,
        @Enumerated(EnumType.STRING) @Nullable Variation variation) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final int LONGEST_EXAMPLE = 300;

    private static final int HIGH = 4;
    private static final int LOW = 2;

    public AuditAnswer {
        if (rating < LOWEST || rating > HIGHEST) {
            throw BrokenRule.at("rating", "goals.rule.auditRating", LOWEST, HIGHEST);
        }
        example = example.strip();
        if (example.length() > LONGEST_EXAMPLE) {
            throw BrokenRule.at("example", "goals.rule.auditExampleLong", LONGEST_EXAMPLE);
        }
    }

    /** A figure as it stands on a day, with its 95 % likely range and what it was made of. */
    public record Figure(double value, double low, double high, double n, Variation variation) {}

    public static AuditAnswer of(int rating, String example, Optional<Figure> figure) {
        return figure.map(stands -> new AuditAnswer(
                        rating, example, stands.value(), stands.low(), stands.high(), stands.n(), stands.variation()))
                .orElseGet(() -> new AuditAnswer(rating, example, null, null, null, null, null));
    }

    public Optional<Figure> figure() {
        return figureValue == null
                        || figureLow == null
                        || figureHigh == null
                        || figureCount == null
                        || variation == null
                ? Optional.empty()
                : Optional.of(new Figure(figureValue, figureLow, figureHigh, figureCount, variation));
    }

    public AuditFinding finding() {
        if (rating > LOW && rating < HIGH) {
            return AuditFinding.STEADY;
        }
        var high = rating >= HIGH;
        if (variation == (high ? Variation.CONCERNING : Variation.IMPROVING)) {
            return AuditFinding.SECOND_LOOK;
        }
        if (example.isEmpty()) {
            return AuditFinding.NO_EXAMPLE;
        }
        return high ? AuditFinding.STRENGTH : AuditFinding.DEVELOP;
    }
}
