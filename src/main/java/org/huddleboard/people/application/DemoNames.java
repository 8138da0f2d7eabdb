package org.huddleboard.people.application;

import java.util.List;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.demo.DemoPerson;

/** What files call a person of the demo centre, and what they know. */
final class DemoNames {
    private static final List<List<String>> SKILLS = List.of(
            List.of("billing", "direct debit"),
            List.of("billing", "meter readings"),
            List.of("leaks", "supply"),
            List.of("moving home", "tariffs"),
            List.of("complaints", "billing"));

    private DemoNames() {}

    static List<String> of(DemoPerson person) {
        return List.of(person.username(), person.email(), person.name());
    }

    static String skillsOf(DemoPerson person) {
        if (!person.roles().contains(Roles.AGENT) || person.isNewStarter()) {
            return "";
        }
        return String.join(", ", SKILLS.get(Math.floorMod(person.name().hashCode(), SKILLS.size())));
    }
}
