package fences;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** What a class needs comes through its constructor. */
final class IsNotInjected extends ArchCondition<JavaField> {

    private static final List<String> INJECTIONS = List.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext");

    IsNotInjected() {
        super("not be injected");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        if (INJECTIONS.stream().anyMatch(field::isAnnotatedWith)) {
            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is injected"));
        }
    }
}
