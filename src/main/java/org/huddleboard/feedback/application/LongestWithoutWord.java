package org.huddleboard.feedback.application;

import java.util.Optional;
import org.huddleboard.people.Person;

/** A member of my team and how many days ago I last wrote to them; empty where I never have. */
public record LongestWithoutWord(Person person, Optional<Integer> days) {}
