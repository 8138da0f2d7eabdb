package org.huddleboard.kpi.application.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Person;

/** New limits that stand: from which week, why, and who began them. */
public record LimitsCard(UUID id, KpiCode kpi, LocalDate from, String cause, Optional<Person> by) {}
