package org.huddleboard.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.stream.Stream;
import org.huddleboard.kpi.ui.daily.DailySheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class DailySheetTests {
    @Autowired
    ApplicationContext spring;

    FigureTeam team;

    @BeforeEach
    void open() {
        team = new FigureTeam(spring).figuresComeIn();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(DailySheetTests::all));
    }

    private static DailySheet sheet(BrowserlessUIContext window, String code) {
        window.navigate("kpi/" + code, KpiView.class);
        return all((Component) window.getCurrentView())
                .filter(DailySheet.class::isInstance)
                .map(DailySheet.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String drawn(Component sheet) {
        return all(sheet)
                .map(part -> part.getElement().getProperty("innerHTML", ""))
                .reduce("", String::concat);
    }

    @Test
    void daysOutsideTheirWeekdaysUsualAreNamedAndCalledNoSignal() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, KpiView.class)) {
            var sheet = sheet(app.newUser(team.agent()).newWindow(), "SERVICE_LEVEL");

            assertThat(sheet.getElement().getTextRecursively())
                    .contains("Day by day", "7 of 28 days lie outside what is usual for their weekday")
                    .contains("Sunday 11 April (below)", "and 4 more", "A single day is no signal: the weeks decide.")
                    .contains("a Monday with Mondays, never with a Saturday");
            assertThat(drawn(sheet))
                    .contains("Service level, day by day", "<th scope=\"row\">Mon 5 Apr</th>", "120 of 240 offered")
                    .doesNotContain("concerning", "improving", "Agent 1");
        }
    }

    @Test
    void spanishReadersReadItInSpanish() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, KpiView.class)) {
            var window = app.newUser(team.agent()).newWindow();
            window.getUI().setLocale(Locale.of("es"));
            var sheet = sheet(window, "FCR");

            assertThat(sheet.getElement().getTextRecursively())
                    .contains("Día a día", "dentro de lo habitual en su día de la semana");
            assertThat(drawn(sheet)).contains("class=\"weekday\"", ">X</text>");
        }
    }
}
