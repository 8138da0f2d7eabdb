package org.huddleboard.huddle.api;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.huddle.BlockKind;
import org.huddleboard.huddle.application.HuddleNotes;
import org.huddleboard.huddle.application.HuddleService;
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
class HuddlesApiTests {
    @Autowired
    WebApplicationContext spring;

    @Autowired
    HuddleService huddles;

    @Autowired
    HuddleNotes notes;

    MockMvc http;
    TestCentre centre;
    TeamId voice;
    MemberId leo;

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(spring)
                .apply(springSecurity())
                .build();
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
    }

    private ResultActions ask(String token, Object team, Object day) throws Exception {
        return http.perform(
                get("/api/v1/huddles?team=" + team + "&day=" + day).header("Authorization", "Bearer " + token));
    }

    @Test
    void aProgramReadsWhoWasThereAndNoWordOfIt() throws Exception {
        var dee = centre.agent("Dee Walsh", voice);
        var id = centre.as(leo, () -> {
            var opened = huddles.open(voice);
            huddles.start(opened);
            notes.win(opened, "Nobody waited long");
            notes.away(opened, "dee");
            huddles.end(opened);
            return opened;
        });
        var token = centre.token("huddles:read");

        var answer = ask(token, voice, centre.today())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].id").value(id.toString()))
                .andExpect(jsonPath("$[0].team").value(voice.toString()))
                .andExpect(jsonPath("$[0].day").value(centre.today().toString()))
                .andExpect(jsonPath("$[0].state").value("ENDED"))
                .andExpect(jsonPath("$[0].started").isString())
                .andExpect(jsonPath("$[0].ended").isString())
                .andExpect(jsonPath("$[0].blocks", hasSize(BlockKind.values().length)))
                .andExpect(jsonPath("$[0].presentCount").value(1))
                .andExpect(jsonPath("$[0].expectedCount").value(2))
                .andExpect(jsonPath("$[0].present[0]").value(leo.toString()))
                .andExpect(
                        jsonPath("$[0].expected[?(@ == '%s')]".formatted(dee)).exists())
                .andReturn()
                .getResponse()
                .getContentAsString();

        org.assertj.core.api.Assertions.assertThat(answer).doesNotContain("Nobody waited");
    }

    @Test
    void aDayWithoutAHuddleIsAnEmptyList() throws Exception {
        ask(centre.token("huddles:read"), voice, LocalDate.of(2020, 1, 6))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void othersGetAProblemAndNoHuddle() throws Exception {
        ask(centre.token("kpi:read"), voice, centre.today()).andExpect(status().isForbidden());
        ask("hb_nobody", voice, centre.today()).andExpect(status().isUnauthorized());
        ask(centre.token("huddles:read"), UUID.randomUUID(), centre.today()).andExpect(status().isNotFound());
        ask(centre.token("huddles:read"), voice, "yesterday").andExpect(status().isBadRequest());
    }
}
