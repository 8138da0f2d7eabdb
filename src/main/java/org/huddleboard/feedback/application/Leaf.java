package org.huddleboard.feedback.application;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** One leaf of a long list of cards, the newest leaf being 0: a list never stands on the screen as a whole. */
public record Leaf(int number, int size) {
    private static final int DEEPEST = 10_000;

    public Leaf {
        number = Math.clamp(number, 0, DEEPEST);
    }

    /** The newest so many. */
    public static Leaf newest(int size) {
        return new Leaf(0, size);
    }

    Pageable page() {
        return PageRequest.of(number, size);
    }

    /** The one card that follows after this leaf, if there is one. */
    Pageable next() {
        return PageRequest.of((number + 1) * size, 1);
    }

    boolean isFollowed(int total) {
        return (number + 1) * size < total;
    }
}
