package fences;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A route has exactly one access annotation. */
final class SaysOnceWhoMayEnter extends ArchCondition<JavaClass> {

    private static final List<String> ACCESS = List.of(
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.DenyAll",
            "com.vaadin.flow.server.auth.AnonymousAllowed");

    SaysOnceWhoMayEnter() {
        super("have exactly one access annotation");
    }

    @Override
    public void check(JavaClass view, ConditionEvents events) {
        var found = ACCESS.stream().filter(view::isAnnotatedWith).toList();
        if (found.size() != 1) {
            events.add(SimpleConditionEvent.violated(view, view.getName() + " has " + found));
        }
    }
}
