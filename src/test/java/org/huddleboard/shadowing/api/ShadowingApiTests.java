package org.huddleboard.shadowing.api;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.application.OfferService;
import org.huddleboard.shadowing.application.SessionWriter;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ShadowingApiTests {
    private static final String SLOTS = "/api/v1/shadowing/slots";

    @Autowired
    WebApplicationContext spring;

    MockMvc http;
    TestCentre centre;
    SessionWriter sessions;
    String token;
    TeamId voice;
    MemberId sam;
    MemberId nia;

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(spring)
                .apply(springSecurity())
                .build();
        centre = new TestCentre(spring);
        sessions = new SessionWriter(spring, centre);
        token = centre.token("shadowing:read", "shadowing:write");
        voice = centre.team("Voice");
        sam = centre.agent("Sam Doyle", voice);
        centre.holds(sam, Role.HOST, voice);
        nia = centre.agent("Nia Rao", voice);
    }

    private ResultActions send(MockHttpServletRequestBuilder call, String with) throws Exception {
        return http.perform(call.header("Authorization", "Bearer " + with));
    }

    private ResultActions write(String path, String key, String body) throws Exception {
        return send(
                post(path)
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body),
                token);
    }

    private String slot(Instant start) {
        return """
            {"host":"%s","start":"%s","minutes":30,"seats":1,"skill":"METER","aim":"Reading it together."}\
            """.formatted(sam, start);
    }

    private String offered(Instant start) throws Exception {
        var answer = write(SLOTS, UUID.randomUUID().toString(), slot(start))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.id");
    }

    private static String guest(MemberId guest) {
        return "{\"guest\":\"" + guest + "\"}";
    }

    @Test
    void programOffersBooksReadsAndGivesBack() throws Exception {
        var id = offered(sessions.at(2, 14, 30));
        var bookings = SLOTS + "/" + id + "/bookings";
        var key = UUID.randomUUID().toString();
        var first = write(bookings, key, guest(nia))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        write(bookings, key, guest(nia))
                .andExpect(status().isCreated())
                .andExpect(content().json(first));

        read().andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].free").value(0))
                .andExpect(jsonPath("$[0].skill").value("METER"))
                .andExpect(jsonPath("$[0].bookings[0].guest").value(nia.toString()));

        String booking = JsonPath.read(first, "$.id");
        send(delete(bookings + "/" + booking), token).andExpect(status().isNoContent());
        read().andExpect(jsonPath("$[0].free").value(1));
    }

    private ResultActions read() throws Exception {
        return send(
                        get(SLOTS)
                                .param("team", voice.toString())
                                .param("from", centre.today().toString())
                                .param("to", centre.today().plusDays(7).toString()),
                        token)
                .andExpect(status().isOk());
    }

    @Test
    void clashesNameTheirReasonAndARetryIsToldTheSame() throws Exception {
        var bookings = SLOTS + "/" + offered(sessions.at(2, 14, 30)) + "/bookings";
        write(bookings, UUID.randomUUID().toString(), guest(nia)).andExpect(status().isCreated());
        var ben = centre.agent("Ben Okafor", voice);
        var key = UUID.randomUUID().toString();

        for (var again = 0; again < 2; again++) {
            write(bookings, key, guest(ben))
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.reason").value("full"));
        }
        write(SLOTS, UUID.randomUUID().toString(), slot(sessions.at(-1, 14, 30)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("past"));
        offered(sessions.at(2, 9, 0));
        write(SLOTS, UUID.randomUUID().toString(), slot(sessions.at(2, 11, 0)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("host-limit"));
    }

    @Test
    void aProgramThatBooksForAStarterKeepsToTheRungs() throws Exception {
        centre.holds(nia, Role.NEW_STARTER, voice);
        var third = centre.as(
                sam,
                () -> spring.getBean(OfferService.class)
                        .offer(SessionWriter.offer(sessions.at(2, 14, 30), 1, Rung.TALK_THROUGH)));

        write(SLOTS + "/" + third + "/bookings", UUID.randomUUID().toString(), guest(nia))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("rung"))
                .andExpect(jsonPath("$.detail").value("Rung 3 opens after rung 2."));
    }

    @Test
    void keyAndScopeAreNeeded() throws Exception {
        send(post(SLOTS).contentType(MediaType.APPLICATION_JSON).content(slot(sessions.at(2, 14, 30))), token)
                .andExpect(status().is4xxClientError());
        send(
                        post(SLOTS)
                                .header("Idempotency-Key", "k")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(slot(sessions.at(2, 14, 30))),
                        centre.token("shadowing:read"))
                .andExpect(status().isForbidden());
        send(
                        get(SLOTS)
                                .param("team", voice.toString())
                                .param("from", "2026-01-01")
                                .param("to", "2026-01-02"),
                        centre.token("people:read"))
                .andExpect(status().isForbidden());
    }

    @Test
    void bookingThroughAnotherSessionIsNotThere() throws Exception {
        var one = offered(sessions.at(2, 14, 30));
        var other = offered(sessions.at(3, 14, 30));
        var answer = write(SLOTS + "/" + one + "/bookings", UUID.randomUUID().toString(), guest(nia))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String booking = JsonPath.read(answer, "$.id");

        send(delete(SLOTS + "/" + other + "/bookings/" + booking), token).andExpect(status().isNotFound());
    }
}
