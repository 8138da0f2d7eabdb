package org.huddleboard.goals.application.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.demo.DemoPerson;

/** One cycle of a goal as the demo centre tells it. */
record DemoGoal(
        UUID id,
        DemoPerson owner,
        Idea idea,
        Optional<UUID> previous,
        int cycle,
        LocalDate createdOn,
        LocalDate startsOn,
        LocalDate dueOn,
        boolean shared,
        Optional<UUID> card,
        List<Step> steps,
        List<Note> notes,
        Optional<Review> review) {
    /** What a goal is about: a line of {@code demo/goals.txt}. */
    record Idea(
            String language,
            Optional<KpiCode> kpi,
            double change,
            String specific,
            Optional<String> behaviour,
            String achievable,
            String relevant,
            String serves,
            String step) {}

    /** A small step; those with a day are done. */
    record Step(UUID id, String words, Optional<UUID> card, LocalDate addedOn, Optional<LocalDate> doneOn) {}

    /** A dated entry. */
    record Note(UUID id, LocalDate day, String words, Optional<Integer> percent) {}

    /** How it was looked back on. */
    record Review(String outcome, String decision, String words) {}
}
