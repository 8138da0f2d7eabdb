package fences;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The calls nobody makes: time past the clock, sleep, console, scripts handed over as strings. */
final class CallsNothingForbidden extends ArchCondition<JavaClass> {

    private static final Set<String> METHODS = Set.of(
            "java.lang.Thread.sleep",
            "java.lang.System.currentTimeMillis",
            "java.lang.Throwable.printStackTrace",
            "com.vaadin.flow.dom.Element.executeJs",
            "com.vaadin.flow.component.page.Page.executeJs");
    private static final Set<String> FIELDS = Set.of("java.lang.System.out", "java.lang.System.err");

    CallsNothingForbidden() {
        super("ask the clock, not the system; not sleep, print or build scripts");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
                .filter(call -> METHODS.contains(name(call.getTarget())) || tellsTheTime(call.getTarget()))
                .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
        type.getFieldAccessesFromSelf().stream()
                .filter(access -> FIELDS.contains(name(access.getTarget())))
                .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
    }

    private static String name(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    /** {@code now()} and {@code now(zone)} of java.time; {@code now(clock)} is how it is done. */
    private static boolean tellsTheTime(AccessTarget.MethodCallTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time")
                && target.getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    }
}
