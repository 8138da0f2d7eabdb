package org.huddleboard.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.people.application.MakeToken;
import org.huddleboard.people.application.TokenService;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is shut stays shut, however its name is written, and every answer carries the same headers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DoorsTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    TokenService tokens;

    @LocalServerPort
    int port;

    TestCentre centre;
    TeamId voice;
    MemberId ana;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        ana = centre.agent("Ana Bell", voice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//",
                "/kpi",
                "/kpi/",
                "//kpi",
                "/kpi;x=1",
                "/KPI",
                "/kpi%2f",
                "/%6bpi",
                "/./kpi",
                "/styles/../kpi",
                "/styles/..;/kpi",
                "/styles%2f..%2fkpi",
                "/admin/people",
                "//admin/people",
                "/admin;x/people",
                "/Admin/People",
                "/admin/people/",
                "/actuator",
                "/actuator/health",
                "/actuator;x/health",
                "//actuator/health",
                "/livez/",
                "/livez;x",
                "//livez",
                "/LIVEZ",
                "/readyz%2f",
                "/API/v1/teams",
                "//api/v1/teams",
                "/api;x/v1/teams",
                "/api%2fv1/teams",
                "/api/v1/teams",
                "/api/v1/teams/",
                "/api/v1//teams",
                "/api/v1/openapi.json",
                "/v3/api-docs",
                "/h2-console"
            })
    void strangerReachesNothingUnderAnySpelling(String path) {
        var answer = new Browser(port).get(path);

        assertThat(answer.statusCode()).isIn(302, 400, 401, 403, 404);
        if (answer.statusCode() == 302) {
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        }
        assertThat(answer.body()).doesNotContain("Voice").doesNotContain("openapi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//kpi", "/kpi;x=1", "/kpi%2f", "/styles/..;/kpi"})
    void crookedPathIsRefusedToWhoIsSignedInToo(String path) {
        var browser = new Browser(port);
        browser.signIn(centre.account(ana), TestCentre.PASSWORD, false);

        assertThat(browser.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/livez",
                "/styles.css",
                "//x",
                "/api/v1/teams",
                "/no/such/page",
                "/icons/none.svg"
            })
    void everyAnswerCarriesTheHeaders(String path) {
        var headers = new Browser(port).get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'");
    }

    @Test
    void pagesStayOutOfCachesAndLooksDoNot() {
        var browser = new Browser(port);

        assertThat(browser.get("/login").headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
        assertThat(browser.get("/styles.css")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .doesNotContain("no-store");
    }

    @Test
    void aliveIsToldToEverybody() {
        assertThat(new Browser(port).get("/livez").statusCode()).isEqualTo(200);
        assertThat(new Browser(port).get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void foreignPageOpensNoSocket() {
        var browser = new Browser(port);
        browser.signIn(centre.account(ana), TestCentre.PASSWORD, false);
        var push = "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=made-up";

        assertThat(browser.get(push, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(browser.get(push, "Origin", "http://localhost:1").statusCode())
                .isEqualTo(403);
        assertThat(browser.get(push, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(browser.get(push, "Origin", "http://localhost:" + port).statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void programWithTheScopeReadsTeamsAndMembers() {
        var token = centre.token("people:read");
        var leo = centre.leader("Leo Hart", voice);
        var browser = new Browser(port);

        var teams = browser.get("/api/v1/teams", "Authorization", "Bearer " + token);
        var members = browser.get("/api/v1/members?team=" + voice, "Authorization", "Bearer " + token);

        assertThat(teams.statusCode()).isEqualTo(200);
        assertThat(teams.body()).contains(voice.toString());
        assertThat(members.body())
                .contains("\"id\":\"" + leo + "\"", "\"name\":\"Leo Hart\"", "\"role\":\"LEADER\"")
                .contains("\"id\":\"" + ana + "\"", "\"role\":\"AGENT\"", "\"team\":\"" + voice + "\"");
        assertThat(teams.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void programWithoutTheScopeIsRefusedWithAProblem() {
        var browser = new Browser(port);

        var answer = browser.get("/api/v1/teams", "Authorization", "Bearer " + centre.token("kpi:read"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void noTokenWrongTokenAndRevokedTokenAreStrangers() {
        var ada = centre.administrator("Ada King");
        var made = centre.as(ada, () -> tokens.make(new MakeToken("reports", Set.of("people:read"))));
        var browser = new Browser(port);
        assertThat(browser.get("/api/v1/teams", "Authorization", "Bearer " + made.secret())
                        .statusCode())
                .isEqualTo(200);

        centre.as(ada, () -> tokens.revoke(made.id()));

        for (var header : new String[] {"Bearer " + made.secret(), "Bearer made-up", "Bearer ", "Basic YTpi"}) {
            var answer = browser.get("/api/v1/teams", "Authorization", header);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    @Test
    void signedInBrowserIsNoProgram() {
        var browser = new Browser(port);
        var sam = centre.member("Sam Lane", voice, Role.SITE_MANAGER);
        browser.signIn(centre.account(sam), TestCentre.PASSWORD, false);

        assertThat(browser.get("/api/v1/teams").statusCode()).isEqualTo(401);
    }

    @Test
    void unknownTeamIsNotFoundForPrograms() {
        var answer = new Browser(port)
                .get(
                        "/api/v1/members?team=" + TeamId.create(),
                        "Authorization",
                        "Bearer " + centre.token("people:read"));

        assertThat(answer.statusCode()).isEqualTo(404);
    }
}
