package org.huddleboard.feedback.application;

import java.util.List;
import java.util.Optional;
import org.huddleboard.people.Person;

/** Who in a leader's teams has been without a word lately, longest first, and how many have had one; never who is best. */
public record Fairness(List<Row> waiting, int others) {
    public Fairness {
        waiting = List.copyOf(waiting);
    }

    /** Days since the leader's own last card, and since anybody's that the leader may read; empty where there is none. */
    public record Row(Person person, Optional<Integer> byMe, Optional<Integer> byAnybody) {}
}
