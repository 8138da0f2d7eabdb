package org.huddleboard.tips.application;

import java.util.List;

/** The first tips found, and how many there are. */
public record TipList(List<TipCard> cards, int total) {
    public TipList {
        cards = List.copyOf(cards);
    }

    public boolean hasMore() {
        return total > cards.size();
    }
}
