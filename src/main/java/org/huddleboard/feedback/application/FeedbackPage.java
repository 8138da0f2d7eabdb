package org.huddleboard.feedback.application;

import java.util.List;

/** One leaf of cards, the newest first; how many cards there are in all, and whether older ones follow. */
public record FeedbackPage(List<FeedbackCard> cards, int total, int waiting, boolean hasOlder) {}
