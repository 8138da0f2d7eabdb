package org.huddleboard.improvement.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ActionsApiTests {
    private static final String PATH = "/api/v1/actions";

    @Autowired
    WebApplicationContext spring;

    @Autowired
    JdbcClient jdbc;

    MockMvc http;
    TestCentre centre;
    TeamId voice;
    MemberId dee;
    String token;

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(spring)
                .apply(springSecurity())
                .build();
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        dee = centre.agent("Dee Walsh", voice);
        token = centre.token("actions:read", "actions:write");
    }

    private ResultActions send(String key, String body) throws Exception {
        return http.perform(post(PATH)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private String wanted(String text) {
        return "{\"team\":\"%s\",\"text\":\"%s\",\"due\":\"%s\",\"owner\":\"%s\"}"
                .formatted(voice, text, centre.today().plusDays(2), dee);
    }

    private long rows() {
        return jdbc.sql("select count(*) from team_action where team = ?")
                .param(voice.value())
                .query(Long.class)
                .single();
    }

    @Test
    void programAgreesAnActionAndReadsItBack() throws Exception {
        send("one", wanted("Write the three lines"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").isString())
                .andExpect(jsonPath("$.text").value("Write the three lines"))
                .andExpect(jsonPath("$.due").value(centre.today().plusDays(2).toString()))
                .andExpect(jsonPath("$.owner").value(dee.toString()))
                .andExpect(jsonPath("$.state").value("OPEN"));

        http.perform(get(PATH + "?team=" + voice).header("Authorization", "Bearer " + token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].text").value("Write the three lines"))
                .andExpect(jsonPath("$[0].state").value("OPEN"));
    }

    @Test
    void retryGetsTheFirstAnswerEvenWhenItRunsBesideIt() throws Exception {
        var posts = 6;
        var start = new CyclicBarrier(posts);
        Callable<String> post = () -> {
            start.await();
            return send("twins", wanted("Once"))
                    .andExpect(status().isCreated())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        };
        try (var threads = Executors.newFixedThreadPool(posts)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, posts).mapToObj(_ -> post).toList());

            assertThat(answers)
                    .extracting(Future::get)
                    .containsOnly(answers.getFirst().get());
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatIsMissingOrWrongIsNamed() throws Exception {
        send("a", "{\"team\":\"%s\",\"text\":\"Ask\"}".formatted(voice))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("due"));
        send("b", wanted("").replace("\"text\":\"\",", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("text"));
        send("c", wanted("x".repeat(241)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("text"));
        send("d", wanted("Ask").replace(voice.toString(), UUID.randomUUID().toString()))
                .andExpect(status().isNotFound());
        http.perform(post(PATH)
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(wanted("No key")))
                .andExpect(status().isBadRequest());
        assertThat(rows()).isZero();
    }

    @Test
    void scopesAreAskedFor() throws Exception {
        token = centre.token("actions:read");
        send("e", wanted("Ask")).andExpect(status().isForbidden());
        http.perform(get(PATH + "?team=" + voice).header("Authorization", "Bearer " + centre.token("kpi:read")))
                .andExpect(status().isForbidden());
        http.perform(get(PATH + "?team=" + voice)).andExpect(status().isUnauthorized());
    }
}
