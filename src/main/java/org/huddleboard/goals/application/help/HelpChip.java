package org.huddleboard.goals.application.help;

import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shared.RecordRef;

/** One thing that happened between the goal's owner and a colleague; the colleague is empty once they have left. */
public record HelpChip(RecordRef record, Optional<Person> with, String sentence, LocalDate on, boolean named) {}
