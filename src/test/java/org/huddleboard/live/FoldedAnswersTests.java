package org.huddleboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FoldedAnswersTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LONG_ANSWER = "{\"text\":\"It’s the señora’s turn · café\"},".repeat(200);

    @LocalServerPort
    int port;

    @Test
    void aLongAnswerIsKeptInATenthOfItsRoom() {
        var ui = new UI();
        ui.getInternals().setLastRequestResponse(LONG_ANSWER);

        FoldedAnswers.fold(ui);

        assertThat(ui.getInternals().getLastRequestResponse()).isNull();
        assertThat(ComponentUtil.getData(ui, FoldedText.class).size()).isLessThan(LONG_ANSWER.length() / 10);
        FoldedAnswers.unfold(ui);
        assertThat(ui.getInternals().getLastRequestResponse()).isEqualTo(LONG_ANSWER);
    }

    @Test
    void theLastAnswerIsTheOneThatIsKept() {
        var ui = new UI();
        ui.getInternals().setLastRequestResponse(LONG_ANSWER);
        FoldedAnswers.fold(ui);

        ui.getInternals().setLastRequestResponse("{}");
        FoldedAnswers.fold(ui);
        FoldedAnswers.unfold(ui);

        assertThat(ui.getInternals().getLastRequestResponse()).isEqualTo("{}");
    }

    @Test
    void aBrowserThatAsksAgainHearsTheSameAgain() throws Exception {
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var page = JSON.readTree(said(
                            browser, ask("/?v-r=init&location=login&query=").GET()))
                    .path("appConfig");
            var signIn =
                    navigation(page.path("uidl").path("Vaadin-Security-Key").asString());
            var answers = "/?v-r=uidl&v-uiId=" + page.path("v-uiId").asInt();

            var first = said(browser, ask(answers).POST(HttpRequest.BodyPublishers.ofString(signIn)));
            var again = said(browser, ask(answers).POST(HttpRequest.BodyPublishers.ofString(signIn)));

            assertThat(first).hasSizeGreaterThan(FoldedAnswers.LONG).contains("\"changes\"");
            assertThat(again).isEqualTo(first);
        }
    }

    private static String navigation(String key) {
        return """
                {"csrfToken": "%s", "syncId": 0, "clientId": 0, "rpc": [{"type": "event", "node": 1, \
                "event": "ui-navigate", "data": {"route": "login", "query": "", "appShellTitle": "", \
                "historyState": null, "trigger": ""}}]}""".formatted(key);
    }

    private HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json; charset=UTF-8");
    }

    private static String said(HttpClient browser, HttpRequest.Builder asked) throws Exception {
        return browser.send(asked.build(), BodyHandlers.ofString()).body();
    }
}
