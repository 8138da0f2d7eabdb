package org.huddleboard.cohesion.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class CohesionApiTests {
    @Autowired
    WebApplicationContext spring;

    private MockMvc mvc;
    private TestCentre centre;
    private TeamId team;
    private String token;

    @BeforeEach
    void program() {
        mvc = MockMvcBuilders.webAppContextSetup(spring).apply(springSecurity()).build();
        centre = new TestCentre(spring);
        team = centre.team("Voice");
        for (var name : new String[] {"Ana Bell", "Ben Cole", "Cas Dunn", "Dee Ely", "Eve Ford"}) {
            centre.agent(name, team);
        }
        token = centre.token("cohesion:read");
    }

    private ResultActions ask(String address, String key) throws Exception {
        return mvc.perform(get("/api/v1/teams/" + address).header("Authorization", "Bearer " + key));
    }

    @Test
    void aTeamWithoutAPastSaysWhatIsMissing() throws Exception {
        ask(team + "/cohesion", token)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.members", is(5)))
                .andExpect(jsonPath("$.components.reach", is(0.0)))
                .andExpect(jsonPath("$.components.rituals", nullValue()))
                .andExpect(jsonPath("$.isolates", is(5)))
                .andExpect(jsonPath("$.cohesionIndex", nullValue()))
                .andExpect(jsonPath("$.pulse", nullValue()))
                .andExpect(jsonPath("$.link.verdict", is("INSUFFICIENT")))
                .andExpect(jsonPath("$.link.reverse", nullValue()))
                .andExpect(jsonPath(
                        "$.missing[*].figure",
                        contains(
                                "components.reciprocity",
                                "components.rituals",
                                "cohesionIndex",
                                "pulse",
                                "link.forward.effect")));
    }

    @Test
    void theAnswerSpeaksTheCallersLanguage() throws Exception {
        mvc.perform(get("/api/v1/teams/" + team + "/cohesion")
                        .header("Authorization", "Bearer " + token)
                        .header("Accept-Language", "es"))
                .andExpect(jsonPath("$.missing[*].text", hasItem("Aún no se ha cerrado ninguna ronda del pulso.")));
    }

    @Test
    void refusalsAreProblemDetails() throws Exception {
        ask(UUID.randomUUID() + "/cohesion", token)
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        ask(team + "/cohesion?day=" + centre.today().plusDays(2), token)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter", is("day")));
        ask(team + "/cohesion?day=0001-01-01", token).andExpect(status().isBadRequest());
        ask(team + "/cohesion?day=someday", token).andExpect(status().isBadRequest());
        ask("seven/cohesion", token).andExpect(status().isBadRequest());
        ask(team + "/cohesion", centre.token("kpi:read")).andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/teams/" + team + "/cohesion")).andExpect(status().isUnauthorized());
    }

    @Test
    void theDescriptionKnowsTheCall() throws Exception {
        mvc.perform(get("/api/v1/openapi.json").header("Authorization", "Bearer " + token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths", hasKey("/api/v1/teams/{team}/cohesion")));
    }
}
