package org.huddleboard.coaching.domain;

import jakarta.persistence.Embeddable;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.shared.BrokenRule;

/** What stands under the four steps. */
@Embeddable
public record GrowWords(String goal, String reality, String options, String will) {
    public static final int LONGEST = 600;

    static GrowWords none() {
        return new GrowWords("", "", "", "");
    }

    public String of(GrowStep step) {
        return switch (step) {
            case GOAL -> goal;
            case REALITY -> reality;
            case OPTIONS -> options;
            case WILL -> will;
        };
    }

    GrowWords with(GrowStep step, String words) {
        if (words.length() > LONGEST) {
            throw BrokenRule.at(step.name(), "coaching.rule.stepTooLong", LONGEST);
        }
        return switch (step) {
            case GOAL -> new GrowWords(words, reality, options, will);
            case REALITY -> new GrowWords(goal, words, options, will);
            case OPTIONS -> new GrowWords(goal, reality, words, will);
            case WILL -> new GrowWords(goal, reality, options, words);
        };
    }

    /** A record has words at each step. */
    void requireWhole() {
        for (var step : GrowStep.values()) {
            if (of(step).isBlank()) {
                throw BrokenRule.at(step.name(), "coaching.rule.stepEmpty");
            }
        }
    }
}
