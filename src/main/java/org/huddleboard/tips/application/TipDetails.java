package org.huddleboard.tips.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.people.Person;

/** A tip as its own page shows it, and what whoever is asking may do with it. */
public record TipDetails(
        TipCard card,
        int revision,
        LocalDate revisedOn,
        Optional<Person> verifier,
        Optional<Outcome> mine,
        List<Outcome> reasons,
        List<Earlier> earlier,
        boolean mayTell,
        boolean mayVerify,
        boolean mayChange) {
    /** How it went once, and why; never who said so. */
    public record Outcome(boolean worked, String reason, LocalDate on) {}

    /** The words before a change. */
    public record Earlier(int revision, LocalDate on, String title, String doThis, String say, String avoid) {}
}
