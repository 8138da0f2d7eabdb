package org.huddleboard.shell.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.huddleboard.people.TestCentre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class ImportsViewTests {

    @Autowired
    ApplicationContext spring;

    @Test
    void aFileIsLookedAtThenLetInThenTakenBack() {
        asAdministrator(window -> {
            var agent = TestCentre.unique("agent");

            upload(
                    window,
                    "member,day,kpi,sum,count\n" + agent + ",2021-01-04,FCR,7,10\n" + agent + ",soon,FCR,7,10\n");
            appears(window, PreviewPanel.class);

            assertThat(textOf(window.find(PreviewPanel.class).single()))
                    .contains("This file has 2 rows, read as Sums and counts (our template)")
                    .contains("1 row new, 0 known already, 1 left out")
                    .contains(agent)
                    .contains("This is not a date as the other rows write them.")
                    .contains("Nothing is written yet.");

            click(window, "Let it in");
            appears(window, ResultPanel.class);
            assertThat(textOf(window.find(ResultPanel.class).single())).contains("One row is in");

            click(window, "Take it back");
            assertThat(window.find(ResultPanel.class).exists()).isFalse();
            assertThat(textOf(window.find(HistorySheet.class).single())).contains("Taken back");
        });
    }

    @Test
    void aRefusedFileSaysWhyInWords() {
        asAdministrator(window -> {
            upload(window, "colour\u0000,shape\nred,round\n");

            await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
                window.runPendingSignalsTasks(200, TimeUnit.MILLISECONDS);
                return textOf(window.find(Main.class).single()).contains("NUL character in line 1");
            });
            assertThat(window.find(PreviewPanel.class).exists()).isFalse();
        });
    }

    private void asAdministrator(Consumer<BrowserlessUIContext> work) {
        var centre = new TestCentre(spring);
        var ada = centre.administrator("Ada Stone");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ImportsView.class)) {
            var window = app.newUser(centre.signedIn(ada)).newWindow();
            window.navigate(ImportsView.class);
            work.accept(window);
        }
    }

    private static void upload(BrowserlessUIContext window, String text) {
        new UploadTester<>(window.find(Upload.class).single())
                .upload("figures.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void click(BrowserlessUIContext window, String text) {
        var button = window.find(Button.class).withText(text).single();
        window.test(button).click();
    }

    private static void appears(BrowserlessUIContext window, Class<? extends Component> part) {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            window.runPendingSignalsTasks(200, TimeUnit.MILLISECONDS);
            return window.find(part).exists();
        });
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
