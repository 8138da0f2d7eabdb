package org.huddleboard.cohesion.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.huddleboard.cohesion.application.history.HistoryFile;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A team brings its past along, and the board says of it what can be said. */
@SpringBootTest
class PlantedHistoryTests {
    private static final double EFFECT = 1.2;

    @Autowired
    WebApplicationContext spring;

    @Autowired
    @Qualifier("bodyAsItComes")
    Filter bodyAsItComes;

    private MockMvc mvc;
    private TestCentre centre;
    private TeamId team;
    private String token;

    @BeforeEach
    void program() {
        mvc = MockMvcBuilders.webAppContextSetup(spring)
                .addFilters(bodyAsItComes)
                .apply(springSecurity())
                .build();
        centre = new TestCentre(spring);
        team = centre.team("Voice");
        token = centre.token("imports", "cohesion:read");
    }

    private List<String> members(int members) {
        return IntStream.range(0, members)
                .mapToObj(number -> centre.knownAs(centre.agent("Agent " + number, team), "agent" + number))
                .toList();
    }

    private HistoryFile history(int members, int weeks) {
        var end = centre.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new HistoryFile(members(members), end.minusWeeks(weeks), weeks, 11);
    }

    private void bring(String file) throws Exception {
        mvc.perform(post("/api/v1/imports/history?zone=Europe/London")
                        .header("Authorization", "Bearer " + token)
                        .content(file.getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rejected", hasSize(0)))
                .andExpect(jsonPath("$.accepted", greaterThan(0)));
    }

    private ResultActions cohesion() throws Exception {
        return mvc.perform(get("/api/v1/teams/" + team + "/cohesion").header("Authorization", "Bearer " + token))
                .andExpect(status().isOk());
    }

    @Test
    void aPlantedEffectIsFoundWithItsCaution() throws Exception {
        bring(history(12, 20).planted(EFFECT));

        cohesion()
                .andExpect(jsonPath("$.link.verdict", is("MOVES_TOGETHER_UP")))
                .andExpect(jsonPath("$.link.forward.members", is(12)))
                .andExpect(jsonPath("$.link.forward.effect.low", greaterThan(0.0), Double.class))
                .andExpect(jsonPath("$.link.forward.effect.permutationP", lessThanOrEqualTo(0.05), Double.class))
                .andExpect(jsonPath("$.link.sentence", containsString("does not show that one causes the other")))
                .andExpect(jsonPath("$.missing[*].figure", not(hasItem("link.forward.effect"))));
    }

    @Test
    void theSameWithShuffledWeeksIsNotFound() throws Exception {
        bring(history(12, 20).shuffled(EFFECT));

        cohesion()
                .andExpect(jsonPath("$.link.verdict", is("NO_CLEAR_LINK")))
                .andExpect(jsonPath("$.link.sentence", containsString("No clear pattern yet")));
    }

    @Test
    void fiveMembersAreTooFewAndTheAnswerSaysWhatIsMissing() throws Exception {
        bring(history(5, 20).planted(EFFECT));

        cohesion()
                .andExpect(jsonPath("$.link.verdict", is("INSUFFICIENT")))
                .andExpect(jsonPath("$.link.forward.effect", nullValue()))
                .andExpect(jsonPath(
                        "$.link.sentence", is("We cannot tell yet: 5 members have 8 weeks of data, 6 are needed.")))
                .andExpect(missing("needed.members", 6))
                .andExpect(missing("needed.membersNow", 5));
    }

    @Test
    void sevenWeeksAreTooFew() throws Exception {
        bring(history(12, 7).planted(EFFECT));

        cohesion()
                .andExpect(jsonPath("$.link.verdict", is("INSUFFICIENT")))
                .andExpect(missing("needed.membersNow", 0))
                .andExpect(missing("needed.weeksEach", 8))
                .andExpect(jsonPath("$.link.sentence", containsString("We cannot tell yet")));
    }

    private static ResultMatcher missing(String path, Object value) {
        return jsonPath("$.missing[?(@.figure == 'link.forward.effect')]." + path, hasItem(value));
    }

    @Test
    void aDayBeforeTheFileKnowsNothing() throws Exception {
        bring(history(12, 20).planted(EFFECT));
        var before = centre.today().minusWeeks(30);

        mvc.perform(get("/api/v1/teams/" + team + "/cohesion?day=" + before).header("Authorization", "Bearer " + token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.day", is(before.toString())))
                .andExpect(jsonPath("$.link.verdict", is("INSUFFICIENT")))
                .andExpect(jsonPath("$.exchanges", is(0)));
    }
}
