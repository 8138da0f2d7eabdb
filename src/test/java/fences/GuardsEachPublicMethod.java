package fences;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A service's public methods say who may call them and run in a transaction, themselves or through their class. */
final class GuardsEachPublicMethod extends ArchCondition<JavaClass> {

    private static final List<String> GUARDS = List.of(
            "org.springframework.security.access.prepost.PreAuthorize",
            "org.springframework.transaction.annotation.Transactional");

    GuardsEachPublicMethod() {
        super("have @PreAuthorize and @Transactional on each public method or on the class");
    }

    @Override
    public void check(JavaClass service, ConditionEvents events) {
        for (var method : service.getMethods()) {
            if (!method.getModifiers().contains(JavaModifier.PUBLIC)
                    || method.getModifiers().contains(JavaModifier.STATIC)
                    || method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                continue;
            }
            for (var guard : GUARDS) {
                if (!method.isAnnotatedWith(guard) && !service.isAnnotatedWith(guard)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no " + guard));
                }
            }
        }
    }
}
