package org.huddleboard.improvement.domain.idea;

import java.util.Optional;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.JourneyStep;
import org.huddleboard.shared.BrokenRule;

/** An idea as it was brought: what to do in one line, why it would help, and what it would make easier. */
public record IdeaWords(String title, String words, Optional<JourneyStep> journey, Optional<IssueId> issue) {
    public static final int MAX_TITLE = 120;
    public static final int MAX_WORDS = 600;

    public IdeaWords {
        title = required("title", title, MAX_TITLE);
        words = required("words", words, MAX_WORDS);
    }

    private static String required(String field, String text, int most) {
        if (text.isBlank()) {
            throw BrokenRule.at(field, "improvement.rule.idea." + field);
        }
        if (text.strip().length() > most) {
            throw BrokenRule.at(field, "improvement.rule.tooLong", most);
        }
        return text.strip();
    }
}
