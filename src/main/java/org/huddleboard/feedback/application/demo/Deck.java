package org.huddleboard.feedback.application.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Draws without laying back, so that a team does not read the same sentence twice before all were read. */
final class Deck<T> {
    private final Supplier<List<T>> cards;
    private final RandomGenerator chance;
    private final Deque<T> left = new ArrayDeque<>();

    Deck(Supplier<List<T>> cards, RandomGenerator chance) {
        this.cards = cards;
        this.chance = chance;
    }

    T draw() {
        if (left.isEmpty()) {
            var shuffled = new ArrayList<>(cards.get());
            for (var i = shuffled.size() - 1; i > 0; i--) {
                var other = chance.nextInt(i + 1);
                var card = shuffled.get(i);
                shuffled.set(i, shuffled.get(other));
                shuffled.set(other, card);
            }
            left.addAll(shuffled);
        }
        return left.pop();
    }
}
