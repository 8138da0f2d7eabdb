package org.huddleboard.cohesion.ui.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Main;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.huddleboard.people.TestCentre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class RebuildSheetTests {
    @Autowired
    ApplicationContext spring;

    @Test
    void theAdministratorHasTheTiesMadeAnewAndSeesWhenAndALeaderSeesNothingOfIt() {
        var centre = new TestCentre(spring);
        var leader = centre.leader("Leo Marsh", centre.team("Voice"));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard")) {
            var leaders = app.newUser(centre.signedIn(leader)).newWindow();
            assertThat(leaders.navigate("imports", Main.class).getElement().getTextRecursively())
                    .doesNotContain("Ties between colleagues");

            var window = app.newUser(centre.signedIn(centre.administrator("Ada Finch")))
                    .newWindow();
            window.navigate("imports", Main.class);
            window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
            var sheet = window.find(RebuildSheet.class).single();
            ComponentUtil.fireEvent(sheet.begin, new ClickEvent<>(sheet.begin));

            await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                window.runPendingSignalsTasks();
                assertThat(sheet.begin.isEnabled()).isTrue();
                assertThat(sheet.getElement().getTextRecursively()).contains("Last done");
            });
        }
    }
}
