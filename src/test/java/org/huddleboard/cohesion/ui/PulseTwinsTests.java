package org.huddleboard.cohesion.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.application.pulse.PulseTeam;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Two teams alike in everything but their answers: one is glad, one is glum. As long as fewer than five have answered,
 * no address tells them apart.
 */
@SpringBootTest
class PulseTwinsTests {
    private static final List<String> SCOPES = List.of(
            "cohesion:read", "kpi:read", "kpi:members", "huddle:read", "actions:read", "people:read", "tips:read");

    private static final String COHESION = "/api/v1/teams/{team}/cohesion";
    private static final List<String> OF_THE_TEAM =
            List.of("", "panel", "pulse", "team", "team/me", "team/lead", "team/method");

    @Autowired
    WebApplicationContext spring;

    private MockMvc mvc;
    private TestCentre centre;
    private Twin glad;
    private Twin glum;

    @BeforeEach
    void twins() {
        mvc = MockMvcBuilders.webAppContextSetup(spring).apply(springSecurity()).build();
        centre = new TestCentre(spring);
        glad = new Twin(5);
        glum = new Twin(1);
    }

    private final class Twin {
        private final PulseTeam team = PulseTeam.in(spring, centre);
        private final int answer;
        private final Map<String, MemberId> readers = new HashMap<>();

        Twin(int answer) {
            this.answer = answer;
            var manager = centre.member("Sam Whitfield");
            centre.holds(manager, Role.SITE_MANAGER, team.id());
            readers.put("leader", team.leo());
            readers.put("agent", team.ana());
            readers.put("manager", manager);
        }

        PulseRoundId answered(int many) {
            var round = team.open();
            team.agents().subList(0, many).forEach(agent -> answers(round, agent));
            return round;
        }

        void answers(PulseRoundId round, MemberId member) {
            team.answer(round, member, answer, answer, answer, answer);
        }

        void closes(PulseRoundId round, int daysAgo) {
            team.close(round);
            team.writer().shift(round, daysAgo);
        }

        /** What each reader is told at each address, without what makes it this team. */
        Map<String, String> told(boolean everywhere) throws Exception {
            var told = new TreeMap<String, String>();
            try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard")) {
                for (var reader : readers.entrySet()) {
                    var window = app.newUser(centre.signedIn(reader.getValue())).newWindow();
                    var addresses = everywhere && reader.getKey().equals("leader") ? addresses() : OF_THE_TEAM;
                    addresses.forEach(
                            address -> told.put(reader.getKey() + " /" + address, of(address, shown(window, address))));
                }
            }
            var key = centre.token(SCOPES.toArray(String[]::new));
            for (var path : paths()) {
                var address = path.replace("{team}", team.id().toString())
                        .replaceAll("\\{[^}]+}", team.ana().toString());
                var asked = get(address).param("team", team.id().toString());
                told.put(
                        "token " + path,
                        plain(mvc.perform(asked.header("Authorization", "Bearer " + key))
                                .andReturn()
                                .getResponse()
                                .getContentAsString()));
                for (var reader : readers.entrySet()) {
                    told.put(
                            reader.getKey() + " " + path,
                            plain(mvc.perform(get(address)
                                            .param("team", team.id().toString())
                                            .with(authentication(centre.signedIn(reader.getValue()))))
                                    .andReturn()
                                    .getResponse()
                                    .getContentAsString()));
                }
            }
            return told;
        }
    }

    /** Without ids, what a test puts behind names, and the time of day. */
    private static String plain(String told) {
        return told.replaceAll("<[^>]*>", " ")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "#")
                .replaceAll("\\b[0-9a-f]{8}\\b", "#")
                .replaceAll("T?\\b\\d\\d?:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?", "#");
    }

    /** Which suggestion a member without ties gets hangs on their id: there only the numbers are looked at. */
    private static String of(String address, String told) {
        return address.equals("team/lead") ? plain(told).replaceAll("\\D+", " ") : plain(told);
    }

    private static List<String> addresses() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .filter(address -> !address.contains(":") && !address.startsWith("wall"))
                .sorted()
                .toList();
    }

    private List<String> paths() {
        return spring
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(handler -> handler.getKey().getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .flatMap(handler -> handler.getKey().getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/"))
                .sorted()
                .toList();
    }

    private static String shown(BrowserlessUIContext window, String address) {
        window.getUI().navigate(address);
        window.runPendingSignalsTasks();
        var told = new StringBuilder();
        window.getUI()
                .getInternals()
                .getActiveRouterTargetsChain()
                .forEach(target -> all((Component) target)
                        .forEach(part -> told.append(part.getElement().getText())
                                .append(part.getElement().getProperty("innerHTML", ""))
                                .append(' ')));
        return told.toString();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PulseTwinsTests::all));
    }

    /** The addresses at which the two are told apart. */
    private TreeSet<String> apart(boolean everywhere) throws Exception {
        var gladly = glad.told(everywhere);
        var glumly = glum.told(everywhere);
        assertThat(gladly.keySet())
                .isEqualTo(glumly.keySet())
                .contains("leader /pulse", "agent /team", "manager /team");
        var apart = new TreeSet<String>();
        gladly.forEach((address, told) -> {
            if (!told.equals(glumly.get(address))) {
                apart.add(address);
            }
        });
        return apart;
    }

    @Test
    void fourAnswersTellNobodyAnythingAtAnyAddressAndFiveTellTheTeam() throws Exception {
        var first = List.of(glad.answered(4), glum.answered(4));
        glad.closes(first.get(0), 21);
        glum.closes(first.get(1), 21);
        for (var twin : List.of(glad, glum)) {
            centre.agent("Joe Newman", twin.team.id());
            centre.moves(twin.team.agents().getLast(), centre.team("Chat"), centre.today());
        }
        var second = List.of(glad.answered(4), glum.answered(4));
        assertThat(apart(false)).isEmpty();

        glad.answers(second.get(0), glad.team.leo());
        glum.answers(second.get(1), glum.team.leo());
        glad.closes(second.get(0), 7);
        glum.closes(second.get(1), 7);
        assertThat(apart(true))
                .contains("leader /pulse", "agent /team", "token " + COHESION, "manager " + COHESION)
                .allMatch(
                        address -> address.matches(".* /(pulse|team|team/lead|panel)?") || address.endsWith(COHESION));
    }
}
