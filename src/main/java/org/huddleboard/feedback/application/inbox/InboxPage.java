package org.huddleboard.feedback.application.inbox;

import java.util.List;

/**
 * Everything that came in for one member lately.
 *
 * @param waiting what is not sorted yet, the oldest first
 * @param sorted what is, in the order in which it is worth doing: much impact first, then little effort
 * @param fine results that ask for nothing, the latest first
 */
public record InboxPage(List<InboxItem> waiting, List<InboxItem> sorted, List<InboxItem> fine) {
    public InboxPage {
        waiting = List.copyOf(waiting);
        sorted = List.copyOf(sorted);
        fine = List.copyOf(fine);
    }
}
