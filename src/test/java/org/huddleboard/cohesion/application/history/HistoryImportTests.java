package org.huddleboard.cohesion.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.cohesion.application.tie.TeamPast;
import org.huddleboard.cohesion.domain.index.Exchange;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class HistoryImportTests {
    private static final String HEADER = "type,at,from,to,team,ref,value,text\n";

    @Autowired
    WebApplicationContext spring;

    @Autowired
    @Qualifier("bodyAsItComes")
    Filter bodyAsItComes;

    @Autowired
    TeamPast past;

    @Autowired
    JdbcClient jdbc;

    private MockMvc mvc;
    private TestCentre centre;
    private String token;
    private TeamId voice;
    private MemberId amira;
    private String ami;
    private String dee;
    private LocalDate today;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(spring)
                .addFilters(bodyAsItComes)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        centre = new TestCentre(spring);
        token = "Bearer " + centre.token("imports");
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        ami = centre.knownAs(amira, "amira");
        dee = centre.knownAs(centre.agent("Dee Walsh", voice), "dee");
        today = centre.today();
    }

    private String bring(String... rows) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/api/v1/imports/history?zone=Europe/London")
                        .header("Authorization", token)
                        .content((HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void takeBack(String answer) throws Exception {
        mvc.perform(MockMvcRequestBuilders.delete("/api/v1/imports/" + JsonPath.read(answer, "$.importId"))
                        .header("Authorization", token))
                .andReturn();
    }

    private static int count(String answer, String what) {
        return JsonPath.<Number>read(answer, "$." + what).intValue();
    }

    private List<TieKind> ties() {
        return past.standing(voice, today).window().exchanges().stream()
                .map(Exchange::kind)
                .sorted()
                .toList();
    }

    private String tie(String type, int daysAgo, String from, String to, String ref) {
        return "%s,%s,%s,%s,,%s,,".formatted(type, today.minusDays(daysAgo), from, to, ref);
    }

    @Test
    void eachKindOfTieArrivesOnceAndGoesWithItsFile() throws Exception {
        var rows = new String[] {
            tie("FEEDBACK", 1, ami, dee, ""),
            tie("FEEDBACK", 1, ami, dee, ""),
            tie("tip tried", 2, ami, dee, "tip-7"),
            tie("TIP_TRIED", 3, ami, dee, "tip-7"),
            tie("SHADOW", 4, ami, dee, "s1"),
            tie("COACHING", 27, dee, ami, "c1")
        };
        var answer = bring(rows);

        assertThat(count(answer, "accepted")).isEqualTo(5);
        assertThat(count(answer, "unchanged")).as("the tip is told twice").isEqualTo(1);
        assertThat(ties())
                .containsExactly(
                        TieKind.FEEDBACK, TieKind.FEEDBACK, TieKind.TIP_TRIED, TieKind.SHADOW, TieKind.COACHING);

        var again = bring(rows);
        assertThat(count(again, "accepted")).isZero();
        assertThat(count(again, "unchanged")).isEqualTo(rows.length);
        takeBack(again);
        assertThat(ties()).hasSize(5);

        takeBack(answer);
        assertThat(ties()).isEmpty();
    }

    @Test
    void aTipThatDidNotWorkIsNoTie() throws Exception {
        bring("TIP_TRIED,%s,%s,%s,,t9,no,".formatted(today, ami, dee));

        assertThat(ties()).isEmpty();
    }

    @Test
    void huddlesCountThoseWhoWereExpected() throws Exception {
        var day = today.minusDays(3);
        var answer = bring(
                "HUDDLE_EXPECTED,%s,%s,,,,,".formatted(day, ami),
                "HUDDLE_EXPECTED,%s,%s,,,,,".formatted(day, dee),
                "HUDDLE_PRESENT,%s,%s,,,,,".formatted(day, ami),
                "HUDDLE_ACKNOWLEDGED,%s,%s,,,,,".formatted(day, ami),
                "HUDDLE_ACKNOWLEDGED,%s,%s,,,,,".formatted(day.plusDays(2), dee));

        assertThat(count(answer, "accepted")).isEqualTo(5);
        assertThat(past.standing(voice, today).window().huddles())
                .singleElement()
                .satisfies(huddle -> {
                    assertThat(huddle.expected()).isEqualTo(2);
                    assertThat(huddle.present()).isEqualTo(1);
                    assertThat(huddle.acknowledged()).isEqualTo(2);
                });
        takeBack(answer);
        assertThat(past.standing(voice, today).window().huddles()).isEmpty();
    }

    @Test
    void aLaterFileLiesOverAnEarlierCheckInUntilItIsTakenBack() throws Exception {
        var day = today.minusWeeks(2);
        bring("GOAL_CHECKIN,%s,%s,,,g1,-1.25,".formatted(day, ami));
        assertThat(lastSaid()).isEqualTo(-1.25);

        var later = bring("GOAL_CHECKIN,%s,%s,,,g1,12 %%,".formatted(day, ami));
        assertThat(count(later, "accepted")).isEqualTo(1);
        assertThat(lastSaid()).isEqualTo(12);

        takeBack(later);
        assertThat(lastSaid()).isEqualTo(-1.25);
    }

    private double lastSaid() {
        var panel = past.panel(voice, today);
        var place = panel.members().indexOf(amira);
        return panel.panel().rows().stream()
                .filter(row -> row.member() == place && !Double.isNaN(row.progress()))
                .reduce((_, last) -> last)
                .orElseThrow()
                .progress();
    }

    @Test
    void badRowsAreLeftOutAloneWithTheirPlaceAndReason() throws Exception {
        var answer = bring(
                "WEATHER,%s,%s,%s,,,,".formatted(today, ami, dee),
                tie("FEEDBACK", -2, ami, dee, ""),
                tie("FEEDBACK", 900, ami, dee, ""),
                tie("FEEDBACK", 1, ami, "nobody at all", ""),
                tie("FEEDBACK", 1, ami, ami, ""),
                "GOAL_CHECKIN,%s,%s,,,g2,much,".formatted(today, ami),
                "GOAL_CHECKIN,%s,%s,,,,5,".formatted(today, ami),
                "PULSE,%s,%s,,%s,1,4,belong1".formatted(today, ami, voice),
                "PULSE,%s,,,,1,4,belong1".formatted(today),
                "FEEDBACK,some day,%s,%s,,,,".formatted(ami, dee),
                "FEEDBACK,%s,%s,%s,No such team,,,".formatted(today, ami, dee),
                tie("FEEDBACK", 0, ami, dee, ""));

        assertThat(count(answer, "accepted")).isEqualTo(1);
        assertThat(JsonPath.<List<String>>read(answer, "$.rejected[*].column"))
                .containsExactly("type", "at", "at", "to", "to", "value", "ref", "from", "team", "at", "team");
        assertThat(JsonPath.<List<Integer>>read(answer, "$.rejected[*].line"))
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(JsonPath.<String>read(answer, "$.rejected[7].reason")).contains("names nobody");
        assertThat(JsonPath.<String>read(answer, "$.unmatched[0].name")).isEqualTo("nobody at all");
    }

    @Test
    void noWordOfTheFileIsKept() throws Exception {
        bring("FEEDBACK,%s,%s,%s,,x1,,A very private sentence".formatted(today, ami, dee));

        var columns = jdbc.sql("""
                        select count(*) from information_schema.columns
                        where lower(table_name) in ('cohesion_tie', 'cohesion_huddle', 'cohesion_attendance',
                            'cohesion_goal_moment') and character_maximum_length > 20 and lower(data_type) like 'char%'""").query(Integer.class).single();
        assertThat(columns).isZero();
        assertThat(ties()).hasSize(1);
    }

    @Test
    void pulseAnswersStandWithoutAName() throws Exception {
        var team = voice.toString();
        var rows = new String[20];
        for (var response = 0; response < 5; response++) {
            for (var item = 0; item < 4; item++) {
                rows[response * 4 + item] =
                        "PULSE,%s,,,%s,%d,%d,".formatted(today.minusDays(5), team, response, 2 + item % 3);
            }
        }
        assertThat(count(bring(rows), "accepted")).isEqualTo(20);
        assertThat(count(bring(rows), "unchanged")).isEqualTo(20);
    }
}
