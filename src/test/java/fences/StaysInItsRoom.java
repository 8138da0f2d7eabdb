package fences;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** Inside a module: ui and api use application, application uses domain, all use the root, nothing looks back. */
final class StaysInItsRoom extends ArchCondition<JavaClass> {

    private static final Set<String> ROOMS = Set.of("", "domain", "application", "ui", "api");
    private static final Map<String, Set<String>> USES = Map.of(
            "", Set.of(),
            "domain", Set.of(""),
            "application", Set.of("", "domain"),
            "ui", Set.of("", "application"),
            "api", Set.of("", "application"));

    private final House house;

    StaysInItsRoom(House house) {
        super("follow ui, api > application > domain > root");
        this.house = house;
    }

    @Override
    public void check(JavaClass from, ConditionEvents events) {
        // shared is the kit and shell the frame: neither has the rooms of a module that keeps records.
        var module = house.module(from);
        if (module.isEmpty() || module.equals("shared") || module.equals("shell")) {
            return;
        }
        var uses = USES.get(house.room(from));
        if (uses == null) {
            return;
        }
        for (var dependency : from.getDirectDependenciesFromSelf()) {
            var to = dependency.getTargetClass();
            var room = house.room(to);
            var inside = house.module(to).equals(module) && !room.equals(house.room(from));
            if (inside && ROOMS.contains(room) && !uses.contains(room)) {
                events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
            }
        }
    }
}
