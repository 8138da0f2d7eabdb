package org.huddleboard.kpi.application.own;

import java.util.List;
import org.huddleboard.people.Person;

/** A team's members whose figures the reader answers for, by name and by nothing else. */
public record TeamPeople(String team, List<Person> people) {
    public TeamPeople {
        people = List.copyOf(people);
    }
}
