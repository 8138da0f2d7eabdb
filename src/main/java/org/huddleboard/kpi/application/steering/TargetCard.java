package org.huddleboard.kpi.application.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Person;

/**
 * What a team aims at with one measure now.
 *
 * @param from the week from which it holds; empty for what the catalogue starts with
 * @param by who set it; empty too once they have left
 */
public record TargetCard(KpiCode kpi, OptionalDouble aim, Optional<LocalDate> from, Optional<Person> by) {}
