package org.huddleboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huddleboard.BoardProcess;
import org.huddleboard.OnTheOtherCore;
import org.huddleboard.cohesion.application.history.HistoryFile;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoDoors;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A team brings its past along, and somebody answers the pulse, at a real browser; of people whom no {@link Screen} shows. */
@OnTheOtherCore
class CohesionIT {
    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");
    private static final int WEEKS = 25;
    private static final double EFFECT = 6;
    private static final String FOUND = "After weeks with more exchange, goals moved faster.";
    private static final LocatorAssertions.ContainsTextOptions WORKED_OUT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @Test
    void aBroughtPastIsFoundOnThePageAndGoesWithItsFile() throws IOException, InterruptedException {
        try (var mara = Person.signedIn("mara").open("team");
                var http = HttpClient.newHttpClient()) {
            var headline = mara.page().locator("h1");
            assertThat(headline).not().containsText(FOUND);

            var answer = http.send(
                    request("imports/history?zone=Asia/Manila")
                            .POST(BodyPublishers.ofString(past()))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var brought = JsonMapper.shared().readTree(answer.body());
            assertThat(brought.get("rejected")).isEmpty();

            assertThat(headline).containsText(FOUND, WORKED_OUT);
            assertThat(mara.page().locator("main")).containsText("This does not show that one causes the other.");

            var taken = http.send(
                    request("imports/" + brought.get("importId").asString())
                            .DELETE()
                            .build(),
                    BodyHandlers.ofString());
            assertThat(taken.statusCode()).as(taken.body()).isBetween(200, 204);
            assertThat(headline).not().containsText(FOUND, WORKED_OUT);
        }
    }

    @Test
    void thePulseTakesFourKeysAndNoHalfMinute() {
        try (var ruth = Person.signedIn("ruth.calder").open("pulse")) {
            var page = ruth.page();
            var begun = Instant.now();
            assertThat(page.locator(".pulse-questions__tap").first()).isFocused();
            for (var key : new String[] {"4", "5", "3"}) {
                var sentence =
                        page.locator(".pulse-questions__sentence:visible").innerText();
                page.keyboard().press(key);
                assertThat(page.locator(".pulse-questions__sentence:visible"))
                        .not()
                        .hasText(sentence);
            }
            page.keyboard().press("4");

            assertThat(page.locator(".pulse-questions")).hasCount(0);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
            ruth.open("pulse");
            assertThat(page.locator(".pulse-questions")).hasCount(0);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(BoardProcess.demo().address() + "/api/v1/" + path))
                .header("Authorization", "Bearer " + DemoDoors.TOKEN);
    }

    /** Half a year before the demo centre’s own. */
    private static String past() {
        var story = new DemoStory(1946, LocalDate.now(MANILA));
        var names = DemoCast.of(story).team("Manila Evening 1").stream()
                .filter(person -> !person.isNewStarter())
                .map(DemoPerson::username)
                .toList();
        return new HistoryFile(names, story.firstWeek().minusWeeks(WEEKS), WEEKS, 11).planted(EFFECT);
    }
}
