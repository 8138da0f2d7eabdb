package org.huddleboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.util.ReflectionUtils;

/** Every public method of every service, called by everybody whom docs/roles.csv does not name for it. */
@SpringBootTest
class RefusedCallerTests {

    private static final Pattern ACTION = Pattern.compile("may\\('(\\w+)'\\)");

    @Autowired
    ApplicationContext spring;

    private TestCentre centre;

    @BeforeEach
    void centre() {
        centre = new TestCentre(spring);
    }

    @Test
    void nobodySignedInIsRefusedEverywhere() {
        var letIn = new ArrayList<String>();
        guarded().filter(guarded -> !guarded.isRefused()).forEach(guarded -> letIn.add(guarded.name()));

        assertThat(letIn).isEmpty();
    }

    @Test
    void memberWithoutARoleIsRefusedEverywhere() {
        var nobody = centre.member("Rae Lane");
        var letIn = new ArrayList<String>();
        centre.as(
                nobody,
                () -> guarded().filter(guarded -> !guarded.isRefused()).forEach(guarded -> letIn.add(guarded.name())));

        assertThat(letIn).isEmpty();
    }

    @Test
    void eachRoleIsRefusedWhatTheTableDoesNotGiveIt() throws IOException {
        var table = Files.readAllLines(Path.of("docs", "roles.csv"));
        var team = centre.team("Voice");
        var letIn = new ArrayList<String>();
        for (var role : Role.values()) {
            var member = role == Role.ADMIN || role == Role.SITE_MANAGER || role == Role.PLANNER
                    ? centre.member("Kit Moss")
                    : centre.member("Kit Moss", team, role);
            if (role == Role.ADMIN || role == Role.SITE_MANAGER || role == Role.PLANNER) {
                centre.holds(member, role, centre.leeds());
            }
            var refused = guarded()
                    .filter(guarded -> guarded.actions().stream().noneMatch(action -> gives(table, role, action)));
            centre.as(
                    member,
                    () -> refused.filter(guarded -> !guarded.isRefused())
                            .forEach(guarded -> letIn.add(role + " " + guarded.name())));
        }

        assertThat(letIn).isEmpty();
    }

    private static boolean gives(List<String> table, Role role, String action) {
        return table.stream().anyMatch(line -> line.startsWith(role + "," + action + ","));
    }

    /** Everything with an action in its guard; what is open to everybody on purpose says so in its annotation. */
    private Stream<Guarded> guarded() {
        return spring.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("org.huddleboard"))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                        .map(method -> new Guarded(bean, method)))
                .filter(guarded -> !guarded.actions().isEmpty());
    }

    private record Guarded(Object service, Method method) {

        List<String> actions() {
            var type = AopUtils.getTargetClass(service);
            return Stream.of(method, type)
                    .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, PreAuthorize.class))
                    .flatMap(guard -> Optional.ofNullable(guard).stream())
                    .findFirst()
                    .map(guard -> ACTION.matcher(guard.value())
                            .results()
                            .map(found -> found.group(1))
                            .toList())
                    .orElse(List.of());
        }

        String name() {
            return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
        }

        boolean isRefused() {
            try {
                ReflectionUtils.makeAccessible(method);
                method.invoke(
                        service,
                        Arrays.stream(method.getParameterTypes())
                                .map(Guarded::nothing)
                                .toArray());
                return false;
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof AccessDeniedException
                        || e.getCause() instanceof AuthenticationCredentialsNotFoundException;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Object nothing(Class<?> type) {
            if (type == boolean.class) {
                return false;
            }
            if (type == double.class) {
                return 0.0;
            }
            return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
        }
    }
}
