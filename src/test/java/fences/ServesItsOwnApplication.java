package fences;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A repository is used by the application (and domain) of its own module and by nobody else. */
final class ServesItsOwnApplication extends ArchCondition<JavaClass> {

    private final House house;

    ServesItsOwnApplication(House house) {
        super("be used from the application of their own module only");
        this.house = house;
    }

    @Override
    public void check(JavaClass repository, ConditionEvents events) {
        for (var use : repository.getDirectDependenciesToSelf()) {
            var user = use.getOriginClass();
            var home = house.module(user).equals(house.module(repository))
                    && (house.room(user).equals("application")
                            || house.room(user).equals("domain"));
            if (house.holds(user) && !home) {
                events.add(SimpleConditionEvent.violated(user, use.getDescription()));
            }
        }
    }
}
