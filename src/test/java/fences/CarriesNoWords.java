package fences;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** No component of an event is text, nor a collection of texts. */
final class CarriesNoWords extends ArchCondition<JavaClass> {

    CarriesNoWords() {
        super("carry no text");
    }

    @Override
    public void check(JavaClass event, ConditionEvents events) {
        event.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isAssignableTo(CharSequence.class)))
                .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is text")));
    }
}
