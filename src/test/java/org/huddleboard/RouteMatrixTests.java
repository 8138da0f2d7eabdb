package org.huddleboard;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huddleboard.people.Role.ADMIN;
import static org.huddleboard.people.Role.AGENT;
import static org.huddleboard.people.Role.COACH;
import static org.huddleboard.people.Role.HOST;
import static org.huddleboard.people.Role.LEADER;
import static org.huddleboard.people.Role.NEW_STARTER;
import static org.huddleboard.people.Role.PLANNER;
import static org.huddleboard.people.Role.SITE_MANAGER;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Every address × every role: this table, written by hand, against what the board does. */
@SpringBootTest
class RouteMatrixTests {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> WRITERS = EnumSet.of(AGENT, NEW_STARTER, HOST, LEADER, COACH);
    private static final Set<Role> WALL_KEEPERS = EnumSet.of(LEADER, SITE_MANAGER);
    private static final Set<Role> READERS_OF_FIGURES =
            EnumSet.of(AGENT, NEW_STARTER, HOST, LEADER, COACH, SITE_MANAGER);
    private static final Set<Role> HAVE_FIGURES = EnumSet.of(AGENT, NEW_STARTER, HOST);
    private static final Set<Role> READERS_OF_MEMBERS = EnumSet.of(LEADER, COACH);
    private static final Set<Role> READERS_OF_THE_TEAM = EnumSet.of(AGENT, NEW_STARTER, HOST, LEADER, SITE_MANAGER);
    private static final Set<Role> HAVE_HOURS =
            EnumSet.of(AGENT, NEW_STARTER, HOST, LEADER, COACH, PLANNER, SITE_MANAGER);
    private static final Set<Role> READERS_OF_SESSIONS =
            EnumSet.of(AGENT, NEW_STARTER, HOST, LEADER, COACH, PLANNER, SITE_MANAGER);
    private static final Set<Role> READERS_OF_TIPS =
            EnumSet.of(AGENT, NEW_STARTER, HOST, LEADER, COACH, PLANNER, SITE_MANAGER);
    private static final Set<Role> HAND_IN_FILES = EnumSet.of(LEADER, PLANNER, ADMIN);
    private static final Set<Role> HAVE_GOALS = EnumSet.of(AGENT, NEW_STARTER, HOST, LEADER);
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(ADMIN);

    /** A set-up link that is used up, as the one tried here, leads strangers to the sign-in page. */
    private static final Set<String> WITHOUT_SIGNING_IN = Set.of("login", "wall", "invitation/:secret");

    private static final Map<String, Set<Role>> DOORS = Map.ofEntries(
            Map.entry("", EVERYBODY),
            Map.entry("panel", EVERYBODY),
            Map.entry("privacy", EVERYBODY),
            Map.entry("login", EVERYBODY),
            Map.entry("wall", EVERYBODY),
            Map.entry("set-up/:secret", EVERYBODY),
            Map.entry("invitation/:secret", EVERYBODY),
            Map.entry("calendar", HAVE_HOURS),
            Map.entry("feedback", WRITERS),
            Map.entry("huddle", WRITERS),
            Map.entry("feedback/inbox", WRITERS),
            Map.entry("feedback/give/:___url_parameter?", WRITERS),
            Map.entry("feedback/thanks/:___url_parameter?", WRITERS),
            Map.entry("feedback/card/:___url_parameter", WRITERS),
            Map.entry("feedback/ask/:___url_parameter?", WRITERS),
            Map.entry("feedback/fairness", EnumSet.of(LEADER)),
            Map.entry("kpi", READERS_OF_FIGURES),
            Map.entry("kpi/:code", READERS_OF_FIGURES),
            Map.entry("kpi/me", HAVE_FIGURES),
            Map.entry("kpi/members", READERS_OF_MEMBERS),
            Map.entry("kpi/member/:member", READERS_OF_MEMBERS),
            Map.entry("actions", READERS_OF_THE_TEAM),
            Map.entry("improvement", READERS_OF_FIGURES),
            Map.entry("improvement/idea/:idea", READERS_OF_FIGURES),
            Map.entry("improvement/issues", READERS_OF_FIGURES),
            Map.entry("improvement/activities", READERS_OF_FIGURES),
            Map.entry("goals", WRITERS),
            Map.entry("goals/new", HAVE_GOALS),
            Map.entry("goals/:goal", HAVE_GOALS),
            Map.entry("goals/members", READERS_OF_MEMBERS),
            Map.entry("goals/member/:member/:goal?", READERS_OF_MEMBERS),
            Map.entry("goals/aims", EnumSet.of(LEADER, SITE_MANAGER)),
            Map.entry("goals/audit", HAVE_GOALS),
            Map.entry("goals/profile", HAVE_GOALS),
            Map.entry("goals/reflections", HAVE_GOALS),
            Map.entry("coaching", WRITERS),
            Map.entry("coaching/:session", WRITERS),
            Map.entry("coaching/people", READERS_OF_MEMBERS),
            Map.entry("shadowing", READERS_OF_SESSIONS),
            Map.entry("shadowing/session/:___url_parameter", READERS_OF_SESSIONS),
            Map.entry("tips", READERS_OF_TIPS),
            Map.entry("tips/:tip", READERS_OF_TIPS),
            Map.entry("tips/write", WRITERS),
            Map.entry("tips/change/:tip", WRITERS),
            Map.entry("team", READERS_OF_THE_TEAM),
            Map.entry("team/me", HAVE_GOALS),
            Map.entry("team/method", EVERYBODY),
            Map.entry("team/lead", EnumSet.of(LEADER)),
            Map.entry("pulse", READERS_OF_THE_TEAM),
            Map.entry("admin/walls", WALL_KEEPERS),
            Map.entry("team-settings", WALL_KEEPERS),
            Map.entry("imports", HAND_IN_FILES),
            Map.entry("admin/people", ADMINISTRATORS),
            Map.entry("admin/people/:member", ADMINISTRATORS),
            Map.entry("admin/tokens", ADMINISTRATORS),
            Map.entry("admin/demo", ADMINISTRATORS));

    @Autowired
    ApplicationContext spring;

    @Test
    void everyAddressStandsInTheTable() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard")) {
            app.newUser().newWindow();

            assertThat(routes().keySet()).containsExactlyInAnyOrderElementsOf(DOORS.keySet());
        }
    }

    @Test
    void eachRoleOpensTheDoorsOfTheTableAndNoOthers() {
        var centre = new TestCentre(spring);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard")) {
            for (var role : Role.values()) {
                var window = app.newUser(centre.signedIn(with(role, centre))).newWindow();
                routes().forEach((template, route) -> assertThat(opens(window, template, route))
                        .as(role + " at /" + template)
                        .isEqualTo(DOORS.getOrDefault(template, Set.of()).contains(role)));
            }
        }
    }

    @Test
    void nobodyGetsPastTheSignInPage() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard")) {
            var window = app.newUser().newWindow();
            routes().forEach((template, route) -> assertThat(opens(window, template, route))
                    .as("/" + template)
                    .isEqualTo(WITHOUT_SIGNING_IN.contains(template)));
        }
    }

    private static MemberId with(Role role, TestCentre centre) {
        return switch (role) {
            case AGENT, NEW_STARTER, HOST, LEADER, COACH -> centre.member("Kit Moss", centre.team("Voice"), role);
            case PLANNER, ASSESSOR, SITE_MANAGER, ADMIN -> {
                var member = centre.member("Kit Moss");
                centre.holds(member, role, centre.leeds());
                yield member;
            }
        };
    }

    private static Map<String, RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .collect(toMap(RouteData::getTemplate, route -> route));
    }

    /** Whether the view, or what it says of an id that nobody has, was reached: a refused caller reaches neither. */
    private static boolean opens(BrowserlessUIContext window, String template, RouteData route) {
        var address = template.replaceAll("/:[a-z_]+\\?", "")
                .replaceAll(":[a-z_]+", UUID.randomUUID().toString());
        window.getUI().navigate(address);
        return window.getUI().getInternals().getActiveRouterTargetsChain().stream()
                .map(HasElement::getClass)
                .anyMatch(shown -> shown.equals(route.getNavigationTarget())
                        || shown.getSimpleName().equals("AbsentView") && template.contains("/:"));
    }
}
