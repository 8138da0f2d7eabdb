package fences;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Imports of another module point to a lower floor, and every module has a floor. */
final class GoesOnlyDown extends ArchCondition<JavaClass> {

    private final House house;

    GoesOnlyDown(House house) {
        super("import only modules on a lower floor");
        this.house = house;
    }

    @Override
    public void check(JavaClass from, ConditionEvents events) {
        var module = house.module(from);
        if (module.isEmpty()) {
            return;
        }
        if (!House.FLOORS.containsKey(module)) {
            events.add(SimpleConditionEvent.violated(from, "module " + module + " has no floor"));
            return;
        }
        for (var dependency : from.getDirectDependenciesFromSelf()) {
            var to = dependency.getTargetClass();
            var other = house.module(to);
            if (house.holds(to) && !other.equals(module) && house.floor(to) >= house.floor(from)) {
                events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
            }
        }
    }
}
