package org.huddleboard.kpi.api;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class KpiApiTests {
    private static final LocalDate MONDAY = LocalDate.of(2021, 1, 4);

    @Autowired
    WebApplicationContext spring;

    @Autowired
    ReadingsRecorder recorder;

    MockMvc http;
    TestCentre centre;
    TeamId voice;
    List<MemberId> agents;

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(spring)
                .apply(springSecurity())
                .build();
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        agents = IntStream.range(0, 5)
                .mapToObj(i -> centre.agent("Agent " + i, voice))
                .toList();
        recorder.record(
                UUID.randomUUID(),
                "test",
                IntStream.range(0, 14 * 7 * agents.size())
                        .mapToObj(i -> reading(agents.get(i % agents.size()), MONDAY.plusDays(i / agents.size()))));
    }

    private Reading reading(MemberId member, LocalDate day) {
        return new Reading(
                "api " + member,
                Optional.of(member),
                Optional.of(voice),
                day,
                KpiCode.FIRST_CONTACT_RESOLUTION,
                "voice",
                14 + day.getDayOfMonth() % 3,
                OptionalDouble.empty(),
                20);
    }

    private ResultActions ask(String path, String token) throws Exception {
        return http.perform(get(path).header("Authorization", "Bearer " + token));
    }

    @Test
    void aProgramReadsTheKeysOfTheContract() throws Exception {
        ask("/api/v1/teams/" + voice + "/kpis?from=2021-01-04&to=2021-04-11", centre.token("kpi:read"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].code").value("FCR"))
                .andExpect(jsonPath("$[0].unit").value("PERCENT"))
                .andExpect(jsonPath("$[0].direction").value("HIGHER"))
                .andExpect(jsonPath("$[0].kind").value("EFFECTIVENESS"))
                .andExpect(jsonPath("$[0].count").value(20.0 * 5 * 98))
                .andExpect(jsonPath("$[0].low").isNumber())
                .andExpect(jsonPath("$[0].target").value(72.0))
                .andExpect(jsonPath("$[0].limits.trial").value(false))
                .andExpect(jsonPath("$[0].variation").value("USUAL"))
                .andExpect(jsonPath("$[0].assurance").isString())
                .andExpect(jsonPath("$[0].sentence").isString())
                .andExpect(jsonPath("$[0].points", hasSize(14)))
                .andExpect(jsonPath("$[0].points[0].from").value("2021-01-04"))
                .andExpect(jsonPath("$[0].points[0].to").value("2021-01-10"))
                .andExpect(jsonPath("$[0].points[0].rules", hasSize(0)));
    }

    @Test
    void whatFewPeopleDidCannotBeHadFromDaysOrByTakingSumsFromOneAnother() throws Exception {
        var sunday = MONDAY.plusWeeks(14).plusDays(6);
        var monday = sunday.minusDays(6);
        recorder.record(
                UUID.randomUUID(),
                "small",
                IntStream.range(0, 6 * agents.size() + 1)
                        .mapToObj(i -> reading(agents.get(i % agents.size()), monday.plusDays(i / agents.size()))));
        var program = centre.token("kpi:read");
        var trusted = centre.token("kpi:read", "kpi:members");

        counts(monday, sunday, program, 20.0 * (6 * 5 + 1));
        counts(sunday, sunday, program);
        counts(monday, sunday.minusDays(1), program, 20.0 * 5 * 5);
        counts(monday.minusDays(7), sunday.minusDays(1), program, 20.0 * 5 * (7 + 5));
        counts(sunday, sunday, trusted, 20.0);
        counts(monday, sunday.minusDays(1), trusted, 20.0 * 5 * 6);
    }

    private void counts(LocalDate from, LocalDate to, String token, Double... expected) throws Exception {
        ask("/api/v1/teams/" + voice + "/kpis?from=" + from + "&to=" + to, token)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].count", is(List.of(expected))));
    }

    @Test
    void aMembersFiguresNeedTheirOwnScope() throws Exception {
        var path = "/api/v1/members/" + agents.getFirst() + "/kpis?from=2021-01-04&to=2021-04-11";
        ask(path, centre.token("kpi:read")).andExpect(status().isForbidden());
        ask(path, centre.token("kpi:members"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].count").value(20.0 * 98));
    }

    @Test
    void unknownTeamsAndBackwardPeriodsAreRefused() throws Exception {
        var token = centre.token("kpi:read");
        ask("/api/v1/teams/" + UUID.randomUUID() + "/kpis", token).andExpect(status().isNotFound());
        ask("/api/v1/teams/" + voice + "/kpis?from=2021-02-01&to=2021-01-01", token)
                .andExpect(status().isBadRequest());
        http.perform(get("/api/v1/teams/" + voice + "/kpis")).andExpect(status().isUnauthorized());
    }
}
