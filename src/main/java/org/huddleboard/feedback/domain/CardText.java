package org.huddleboard.feedback.domain;

import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The words of a card, part by part: every part of its model and no other. */
@Embeddable
record CardText(
        @Nullable String situation,
        @Nullable String behaviour,
        @Nullable String impact,
        @Nullable String balanced,
        @Nullable String observed,
        @Nullable String objective,
        @Nullable String specific,
        @Nullable String timely,
        @Nullable String words) {
    static CardText of(FeedbackModel model, Map<FeedbackPart, String> parts) {
        var given = new EnumMap<FeedbackPart, String>(FeedbackPart.class);
        for (var part : model.asked()) {
            var text = parts.getOrDefault(part, "").strip();
            if (text.isEmpty()) {
                throw BrokenRule.at(fieldOf(part), "feedback.rule.missing." + part);
            }
            given.put(part, text);
        }
        return new CardText(
                given.get(FeedbackPart.SITUATION),
                given.get(FeedbackPart.BEHAVIOUR),
                given.get(FeedbackPart.IMPACT),
                given.get(FeedbackPart.BALANCED),
                given.get(FeedbackPart.OBSERVED),
                given.get(FeedbackPart.OBJECTIVE),
                given.get(FeedbackPart.SPECIFIC),
                given.get(FeedbackPart.TIMELY),
                given.get(FeedbackPart.WORDS));
    }

    static String fieldOf(FeedbackPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    Map<FeedbackPart, String> parts() {
        var parts = new EnumMap<FeedbackPart, String>(FeedbackPart.class);
        for (var part : FeedbackPart.values()) {
            var text = text(part);
            if (text != null) {
                parts.put(part, text);
            }
        }
        return parts;
    }

    private @Nullable String text(FeedbackPart part) {
        return switch (part) {
            case SITUATION -> situation;
            case BEHAVIOUR -> behaviour;
            case IMPACT -> impact;
            case BALANCED -> balanced;
            case OBSERVED -> observed;
            case OBJECTIVE -> objective;
            case SPECIFIC -> specific;
            case TIMELY -> timely;
            case WORDS -> words;
        };
    }
}
