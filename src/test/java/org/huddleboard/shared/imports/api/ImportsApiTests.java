package org.huddleboard.shared.imports.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.huddleboard.people.TestCentre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ImportsApiTests {
    private static final String IMPORTS = "/api/v1/imports/";

    @Autowired
    WebApplicationContext spring;

    @Autowired
    @Qualifier("bodyAsItComes")
    Filter bodyAsItComes;

    private MockMvc mvc;
    private TestCentre centre;
    private String token;

    @BeforeEach
    void program() {
        mvc = MockMvcBuilders.webAppContextSetup(spring)
                .addFilters(bodyAsItComes)
                .apply(springSecurity())
                .build();
        centre = new TestCentre(spring);
        token = centre.token("imports");
    }

    @Test
    void aFileIsTakenAndTakenBack() throws Exception {
        var agent = TestCentre.unique("agent");
        var answer = hand("kpi?zone=Europe/London", figures(agent, 7))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.format", is("generic")))
                .andExpect(jsonPath("$.rows", is(2)))
                .andExpect(jsonPath("$.accepted", is(1)))
                .andExpect(jsonPath("$.unchanged", is(0)))
                .andExpect(jsonPath("$.readings", is(1)))
                .andExpect(jsonPath("$.rejected", hasSize(1)))
                .andExpect(jsonPath("$.rejected[0].line", is(3)))
                .andExpect(jsonPath("$.rejected[0].column", is("kpi")))
                .andExpect(jsonPath("$.rejected[0].value", is("NONSENSE")))
                .andExpect(jsonPath("$.rejected[0].reason", containsString("measure")))
                .andExpect(jsonPath("$.unmatched[0].name", is(agent)))
                .andExpect(jsonPath("$.unmatched[0].rows", is(1)))
                .andExpect(jsonPath("$.length()", is(8)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(answer, "$.importId");

        hand("kpi", figures(agent, 7)).andExpect(jsonPath("$.unchanged", is(1)));
        mvc.perform(delete(IMPORTS + id).header("Authorization", "Bearer " + token))
                .andExpect(status().isNoContent());
        hand("kpi", figures(agent, 7)).andExpect(jsonPath("$.accepted", is(1)));
        mvc.perform(delete(IMPORTS + id).header("Authorization", "Bearer " + token))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aFormsContentTypeDoesNotEatTheFile() throws Exception {
        mvc.perform(post(IMPORTS + "kpi?dryRun=true")
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content(figures(TestCentre.unique("agent"), 1)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", is(2)));
    }

    @Test
    void aTrialWritesNothing() throws Exception {
        var agent = TestCentre.unique("agent");
        hand("kpi?dryRun=true", figures(agent, 3)).andExpect(jsonPath("$.accepted", is(1)));
        hand("kpi", figures(agent, 3)).andExpect(jsonPath("$.accepted", is(1)));
    }

    @Test
    void anUnknownHeaderSaysWhatWasSeenAndExpected() throws Exception {
        hand("kpi", "colour,shape\nred,round\n")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.seen[0]", is("colour")))
                .andExpect(jsonPath("$.expected.generic[0]", is("member")))
                .andExpect(jsonPath("$.detail", containsString("colour, shape")));
    }

    @Test
    void refusalsAreProblemDetails() throws Exception {
        hand("kpi?zone=Nowhere/Land", "x")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter", is("zone")));
        hand("kpi?team=seven", "x").andExpect(status().isBadRequest());
        hand("kpi?team=" + UUID.randomUUID(), "x").andExpect(status().isNotFound());
        hand("weather", "x").andExpect(status().isNotFound());
        hand("kpi?format=excel", "a,b\n1,2\n").andExpect(status().isUnprocessableContent());
        hand("kpi", "").andExpect(status().isUnprocessableContent());
        hand("kpi", "member,day\u0000")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.reason", is("nul")));
        mvc.perform(delete(IMPORTS + UUID.randomUUID()).header("Authorization", "Bearer " + token))
                .andExpect(status().isNotFound());
    }

    @Test
    void noTokenAndNoScopeAreRefused() throws Exception {
        mvc.perform(post(IMPORTS + "kpi").content("x")).andExpect(status().isUnauthorized());
        mvc.perform(post(IMPORTS + "kpi")
                        .header("Authorization", "Bearer " + centre.token("kpi:read"))
                        .content("x"))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void theDescriptionNamesTheCallsAndTheToken() throws Exception {
        var json = mvc.perform(get("/api/v1/openapi.json").header("Authorization", "Bearer " + token))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(json).contains("/api/v1/imports/{kind}").contains("bearer");
    }

    private ResultActions hand(String path, String body) throws Exception {
        return mvc.perform(post(IMPORTS + path)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .contentType("text/csv")
                .content(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String figures(String agent, int sum) {
        return "member,day,kpi,sum,count\n" + agent + ",2021-01-04,FCR," + sum + ",10\n" + agent
                + ",2021-01-04,NONSENSE,1,2\n";
    }
}
