package org.huddleboard.cohesion.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.ParseContext;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.huddleboard.cohesion.application.pulse.PulseTeam;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A program that brings rounds, takes them back, brings others, has people come and go, and asks for every day. */
@SpringBootTest
class PulseProgramsTests {
    private static final int STEPS = 10;
    private static final int DAYS = 70;
    private static final ParseContext LENIENT =
            JsonPath.using(Configuration.defaultConfiguration().addOptions(Option.SUPPRESS_EXCEPTIONS));

    @Autowired
    WebApplicationContext spring;

    @Autowired
    @Qualifier("bodyAsItComes")
    Filter bodyAsItComes;

    private MockMvc mvc;
    private TestCentre centre;

    @BeforeEach
    void program() {
        mvc = MockMvcBuilders.webAppContextSetup(spring)
                .addFilters(bodyAsItComes)
                .apply(springSecurity())
                .build();
        centre = new TestCentre(spring);
    }

    @Test
    void noTwoFiguresOfADayAndNoneOfFewerThanFiveCanBeHadThroughTheApi() throws Exception {
        var told = 0;
        for (var seed = 1; seed <= 2; seed++) {
            var attack = new Attack(seed);
            for (var step = 0; step < STEPS; step++) {
                attack.step();
                attack.ask();
            }
            attack.seen.forEach((day, figures) -> assertThat(figures).as(day).hasSize(1));
            told += attack.seen.size();
        }
        assertThat(told).isPositive();
    }

    private final class Attack {
        private final PulseTeam team = PulseTeam.in(spring, centre);
        private final Random chance;
        private final String wide =
                centre.token("imports", "cohesion:read", "kpi:read", "kpi:members", "huddle:read", "actions:read");
        private final String narrow = centre.token("cohesion:read");
        private final List<String> imports = new ArrayList<>();
        private final List<MemberId> staying = new ArrayList<>(team.agents());
        private final List<LocalDate> days =
                List.of(centre.today().minusDays(5), centre.today().minusDays(19));
        private final Map<String, Set<String>> seen = new HashMap<>();
        private int rounds = 2;

        Attack(int seed) {
            chance = new Random(seed);
        }

        void step() throws Exception {
            switch (chance.nextInt(6)) {
                case 0 -> staying.add(centre.agent("Joy Passing", team.id()));
                case 1 -> centre.moves(staying.removeLast(), centre.team("Chat"), centre.today());
                case 2 -> takeBack();
                case 3 -> round();
                default -> bring();
            }
        }

        /** A round of the board's own, with as many answers as happen to come. */
        private void round() {
            var voting = new ArrayList<>(staying.subList(0, 1 + chance.nextInt(staying.size())));
            voting.add(team.leo());
            team.writer().shift(team.closed(voting), 14 * rounds++ - 3);
        }

        private void bring() throws Exception {
            var file = new StringBuilder("type,at,from,to,team,ref,value,text\n");
            var day = days.get(chance.nextInt(days.size()));
            var first = chance.nextInt(4);
            for (var response = first; response < first + 3 + chance.nextInt(5); response++) {
                for (var item : List.of("belong1", "task2")) {
                    file.append("PULSE,%s,,,%s,r%d,%d,%s\n"
                            .formatted(day, team.id(), response, 1 + chance.nextInt(5), item));
                }
            }
            var answer = call(
                    post("/api/v1/imports/history?zone=Europe/London")
                            .content(file.toString().getBytes(StandardCharsets.UTF_8)),
                    wide);
            assertThat(answer.getStatus()).isEqualTo(200);
            imports.add(JsonPath.read(answer.getContentAsString(), "$.importId"));
        }

        private void takeBack() throws Exception {
            if (!imports.isEmpty()) {
                var answer = call(delete("/api/v1/imports/" + imports.remove(chance.nextInt(imports.size()))), wide);
                assertThat(answer.getStatus()).isLessThan(300);
            }
        }

        void ask() throws Exception {
            for (var back = 0; back < DAYS; back += 9) {
                note(call(
                        get("/api/v1/teams/" + team.id() + "/cohesion?day="
                                + centre.today().minusDays(back)),
                        chance.nextBoolean() ? wide : narrow));
            }
            note(call(get("/api/v1/teams/" + team.id() + "/cohesion"), narrow));
        }

        private void note(MockHttpServletResponse answer) throws Exception {
            var body = answer.getContentAsString();
            Map<String, Object> pulse = JsonPath.read(body, "$.pulse");
            var part = LENIENT.parse(body).read("$.components.pulse");
            if (pulse == null) {
                assertThat(part).isNull();
                assertThat(JsonPath.<Object>read(body, "$.cohesionIndex")).isNull();
                assertThat(JsonPath.<List<String>>read(body, "$.missing[*].figure"))
                        .contains("pulse");
            } else {
                assertThat((Integer) pulse.get("answered")).isGreaterThanOrEqualTo(5);
                seen.computeIfAbsent(String.valueOf(pulse.get("closed")), _ -> new HashSet<>())
                        .add(pulse.get("answered") + " " + pulse.get("score") + " " + pulse.get("items") + " " + part);
            }
        }
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder call, String key) throws Exception {
        return mvc.perform(call.header("Authorization", "Bearer " + key))
                .andReturn()
                .getResponse();
    }
}
