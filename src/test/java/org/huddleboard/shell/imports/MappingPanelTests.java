package org.huddleboard.shell.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.imports.mapping.Heading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class MappingPanelTests {
    /** Letters alone: a number in a file's name is no part of the name that is proposed for its format. */
    private final String tag = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";

    @Autowired
    ApplicationContext spring;

    private BrowserlessUIContext window;

    @Test
    void leaderMapsAnUnknownFileOnceAndTheNextOneIsRecognised() {
        var centre = new TestCentre(spring);
        var team = centre.team("Voice");
        var ana = centre.knownAs(centre.agent("Ana Bell", team), "Ana");
        var leo = centre.leader("Leo March", team);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ImportsView.class)) {
            window = app.newUser(centre.signedIn(leo)).newWindow();
            window.navigate(ImportsView.class);

            upload("lumen-2026-05-04.csv", ana + ";04/05/2026;FCR;7;10\n" + ana + ";13/05/2026;FCR;x;10\n");
            appears(MappingPanel.class);
            var panel = window.find(MappingPanel.class).single();
            click("Keep it and look at the file");
            assertThat(window.find(PreviewPanel.class).exists()).isFalse();
            assertThat(textOf(panel)).contains("Still needed: Person");

            choose(panel, "member", "Who " + tag);
            choose(panel, "sum", "Good");
            assertThat(textOf(panel))
                    .contains("Monday, 4 May 2026")
                    .contains("“x” cannot be used.")
                    .doesNotContain("Still needed: Person");
            choose(panel, "count", "Of");
            click("Keep it and look at the file");
            appears(PreviewPanel.class);

            assertThat(textOf(window.find(PreviewPanel.class).single()))
                    .contains("This file has 2 rows, read as lumen " + tag)
                    .contains("1 row new, 0 known already, 1 left out");
            click("Let it in");
            appears(ResultPanel.class);
            assertThat(textOf(window.find(HistorySheet.class).single())).contains("Figures as lumen " + tag);
            assertThat(textOf(window.find(FormatsSheet.class).single())).contains("Leo March");

            upload("other.csv", ana + ";14/05/2026;FCR;8;10\n");
            appears(PreviewPanel.class);
            assertThat(textOf(window.find(PreviewPanel.class).single()))
                    .contains("This file has one row, read as lumen " + tag);
        }
    }

    private static void choose(MappingPanel panel, String column, String heading) {
        panel.columns().stream()
                .filter(field -> field.column().name().equals(column))
                .findFirst()
                .orElseThrow()
                .choose(new Heading(heading, 1), null);
    }

    private void upload(String name, String rows) {
        var text = "Who " + tag + ";Date;Measure;Good;Of\n" + rows;
        new UploadTester<>(window.find(Upload.class).single())
                .upload(name.replace("2026-05-04", tag), "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void click(String text) {
        window.test(window.find(Button.class).withText(text).single()).click();
    }

    private void appears(Class<? extends Component> part) {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            window.runPendingSignalsTasks(200, TimeUnit.MILLISECONDS);
            return window.find(part).exists();
        });
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
