package org.huddleboard.cohesion.domain.pulse;

import static org.huddleboard.cohesion.PulseItem.BELONG_1;
import static org.huddleboard.cohesion.PulseItem.BELONG_2;
import static org.huddleboard.cohesion.PulseItem.SAFE_1;
import static org.huddleboard.cohesion.PulseItem.SAFE_2;
import static org.huddleboard.cohesion.PulseItem.TASK_1;
import static org.huddleboard.cohesion.PulseItem.TASK_2;

import java.util.List;
import org.huddleboard.cohesion.PulseItem;

/**
 * Which four of the six sentences a round asks: none is left out twice in a row, and each round asks of all three,
 * belonging, tasks and safety.
 */
public final class Rotation {
    private static final List<List<PulseItem>> ROUNDS = List.of(
            List.of(BELONG_1, TASK_2, SAFE_1, SAFE_2),
            List.of(BELONG_1, BELONG_2, TASK_1, SAFE_2),
            List.of(BELONG_2, TASK_1, TASK_2, SAFE_1));

    private Rotation() {}

    /** The first round of a team is number 0. */
    public static List<PulseItem> of(int round) {
        return ROUNDS.get(Math.floorMod(round, ROUNDS.size()));
    }
}
