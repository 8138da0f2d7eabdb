package org.huddleboard.goals.application.goal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalOutcome;
import org.huddleboard.goals.GoalState;
import org.huddleboard.people.Person;

/**
 * A goal as lists show it.
 *
 * @param measure such as "69% to 75%"; empty while nothing is chosen
 * @param proposedBy who suggested it
 * @param overOn when it was reviewed, given up or declined
 */
public record GoalCard(
        GoalId id,
        GoalState state,
        String sentence,
        String measure,
        Optional<LocalDate> dueOn,
        Optional<Cycle> cycle,
        Optional<Step> next,
        int stepsDone,
        Optional<Person> proposedBy,
        Optional<GoalOutcome> outcome,
        Optional<LocalDate> overOn,
        boolean shared) {
    /** Week so many of so many; {@code through} is how much of the time is over, from 0 to 1. */
    public record Cycle(int week, int of, double through, boolean due) {}

    /** A small step, and on which day it was done. */
    public record Step(UUID id, String words, LocalDate addedOn, Optional<LocalDate> doneOn, boolean fromCard) {}
}
