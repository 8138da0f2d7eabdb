package org.huddleboard.feedback.application;

import java.util.List;

/** The newest cards, and how many there are in all. */
public record FeedbackPage(List<FeedbackCard> cards, int total, int waiting) {
    public boolean hasOlder() {
        return cards.size() < total;
    }
}
