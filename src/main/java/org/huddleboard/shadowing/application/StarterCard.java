package org.huddleboard.shadowing.application;

import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.Rung;

/** A new starter as whoever looks after them books for them; {@code next} is the rung to book, empty at the top. */
public record StarterCard(Person person, Optional<Rung> next) {}
