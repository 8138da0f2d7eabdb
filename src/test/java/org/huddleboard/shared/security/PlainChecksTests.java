package org.huddleboard.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Which demands are asked plainly and which are left to Spring: both refuse, and both let through. */
class PlainChecksTests {
    private final AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();
    private final Allowed allowed = new Allowed(EnumSet.noneOf(Action.class));

    /** A table of roles that allows what a test puts into it. */
    private record Allowed(Set<Action> actions) implements Access {
        @Override
        public boolean may(Action action) {
            return actions.contains(action);
        }

        @Override
        public boolean may(Action action, TeamId team) {
            return false;
        }

        @Override
        public boolean may(Action action, SiteId site) {
            return false;
        }

        @Override
        public Set<TeamId> teams(Action action) {
            return Set.of();
        }
    }

    @PreAuthorize("@access.may('FEEDBACK_GIVE')")
    static class Guarded {
        String plain() {
            return "given";
        }

        @PreAuthorize("@access.may('KPI_IMPORT') or @access.may('PEOPLE_IMPORT')")
        String either() {
            return "imported";
        }

        @PreAuthorize("permitAll()")
        String open() {
            return "open";
        }

        @PreAuthorize("@access.may('NO_SUCH_ACTION')")
        String misspelt() {
            return "never";
        }
    }

    @BeforeEach
    void start() {
        spring.registerBean("access", Access.class, () -> allowed);
        spring.register(MethodSecurityConfiguration.class, Guarded.class);
        spring.refresh();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("somebody", ""));
    }

    @AfterEach
    void stop() {
        SecurityContextHolder.clearContext();
        spring.close();
    }

    private Guarded service() {
        return spring.getBean(Guarded.class);
    }

    @Test
    void oneQuestionIsAskedOfTheTable() {
        assertThatThrownBy(service()::plain).isInstanceOf(AccessDeniedException.class);

        allowed.actions().add(Action.FEEDBACK_GIVE);

        assertThat(service().plain()).isEqualTo("given");
    }

    @Test
    void theMethodsOwnDemandCountsAndMayBeASentence() {
        allowed.actions().add(Action.FEEDBACK_GIVE);
        assertThatThrownBy(service()::either).isInstanceOf(AccessDeniedException.class);

        allowed.actions().add(Action.PEOPLE_IMPORT);

        assertThat(service().either()).isEqualTo("imported");
    }

    @Test
    void whatIsOpenStaysOpenAndAMisspeltActionOpensNothing() {
        assertThat(service().open()).isEqualTo("open");
        assertThatThrownBy(service()::misspelt).isInstanceOf(IllegalArgumentException.class);
    }
}
