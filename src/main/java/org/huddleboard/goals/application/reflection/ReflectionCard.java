package org.huddleboard.goals.application.reflection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.ReflectionId;
import org.huddleboard.goals.ReflectionPart;

/**
 * One reflection.
 *
 * @param words the answers given so far
 * @param goal the goal it is about, in its own sentence; empty where it stands alone
 * @param sharedOn since when the leader may read it
 * @param mine whether it is the reader's own
 */
public record ReflectionCard(
        ReflectionId id,
        Map<ReflectionPart, String> words,
        Optional<AboutGoal> goal,
        LocalDate begun,
        Optional<LocalDate> sharedOn,
        boolean mine) {
    public ReflectionCard {
        words = Map.copyOf(words);
    }

    /** Whether all three questions are answered. */
    public boolean isWhole() {
        return words.size() == ReflectionPart.values().length;
    }

    /** A goal in its own sentence. */
    public record AboutGoal(GoalId id, String sentence) {}
}
