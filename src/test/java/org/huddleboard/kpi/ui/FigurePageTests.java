package org.huddleboard.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@SpringBootTest
class FigurePageTests {
    @Autowired
    ApplicationContext spring;

    FigureTeam team;

    @BeforeEach
    void open() {
        team = new FigureTeam(spring).figuresComeIn();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FigurePageTests::all));
    }

    /** What charts draw is text of theirs, not components. */
    private static String drawn(Component view) {
        return all(view)
                .map(part -> part.getElement().getProperty("innerHTML", ""))
                .collect(Collectors.joining());
    }

    private static String said(Component view) {
        return view.getElement().getTextRecursively();
    }

    private Component page(BrowserlessUIContext window, String code) {
        window.navigate("kpi/" + code, KpiView.class);
        return (Component) window.getCurrentView();
    }

    private SecuredBrowserlessApplicationContext<Authentication> app() {
        return SpringBrowserlessApplicationContext.createSecured(spring, KpiView.class);
    }

    @Test
    void pageSaysTheFindingAndWhatItIsMadeOf() {
        try (var app = app()) {
            var page = page(app.newUser(team.agent()).newWindow(), "SERVICE_LEVEL");

            assertThat(said(page))
                    .contains("Fewer contacts are answered in time.", "Service level, week of 5 April", "50.0%")
                    .contains("840 of 1,680 offered")
                    .contains("What this is made of", "Contacts answered within 20 seconds", "Limits stand since")
                    .contains("Beside it, same week", "AHT", "FCR")
                    .doesNotContain("Agent 1", "Mark what happened");
        }
    }

    @Test
    void handleTimeHasQualityBesideIt() {
        try (var app = app()) {
            var page = page(app.newUser(team.agent()).newWindow(), "AHT");

            assertThat(said(page)).contains("Beside it, same week", "FCR", "Inside its usual wobble.");
        }
    }

    @Test
    void customersWordsStandBesideTheNumberAndStayText() {
        team.say(
                "The queue was long",
                "<img src=x onerror=alert(1)>",
                "Queue again",
                "A kind voice",
                "{0} & \"quoted\"");
        try (var app = app()) {
            var page = page(app.newUser(team.agent()).newWindow(), "AHT");

            assertThat(said(page))
                    .contains("In customers’ words", "“The queue was long”", "Waiting, phone, 2 of 5")
                    .contains("“<img src=x onerror=alert(1)>”", "“{0} & \"quoted\"”")
                    .contains("5 people wrote something. Most named: waiting 2.");
            assertThat(drawn(page)).doesNotContain("onerror", "queue");
        }
    }

    @Test
    void theFirstFourAreAMixedHandfulAndTheRestIsOneClickAway() {
        team.say("one", "two", "three", "four", "five", "six", "seven");
        try (var app = app()) {
            var window = app.newUser(team.agent()).newWindow();
            var page = page(window, "AHT");
            assertThat(said(page)).contains("“four”").doesNotContain("“five”");

            window.findNativeButton().withText("Read all 7").click();

            assertThat(said(page)).contains("“five”", "“seven”");
        }
    }

    @Test
    void wordsOfFourPeopleAreWithheld() {
        team.say("one", "two", "three", "four");
        try (var app = app()) {
            var page = page(app.newUser(team.leader()).newWindow(), "AHT");

            assertThat(said(page))
                    .contains("4 people wrote something.", "from five on")
                    .doesNotContain("“three”");
        }
    }

    @Test
    void eventMarksTheChartOfWhoeverHasItOpen() {
        try (var app = app()) {
            var window = app.newUser(team.agent()).newWindow();
            var page = page(window, "FCR");
            assertThat(said(page)).contains("Nothing is marked on this chart.");

            team.mark("Phones <b>down</b>", FigureTeam.LAST.plusDays(3));
            window.runPendingSignalsTasks(2, TimeUnit.SECONDS);

            assertThat(said(page)).contains("Phones <b>down</b>", "8 April · Outage");
            assertThat(drawn(page))
                    .contains("class=\"event\"", "Phones &lt;b&gt;down&lt;/b&gt;")
                    .doesNotContain("<b>");
        }
    }

    @Test
    void leaderMarksWhatHappenedAndIsToldWhatIsWrongAtTheField() {
        try (var app = app()) {
            var window = app.newUser(team.leader()).newWindow();
            var page = page(window, "FCR");
            window.findNativeButton().withText("Mark what happened").click();

            window.findButton().withText("Mark it on the charts").click();
            var title = window.findTextField().withLabel("What happened, in a few words");
            assertThat(title.getComponent().isInvalid()).isTrue();
            title.setValue("New prices");
            window.findDatePicker().withLabel("First day").setValue(FigureTeam.LAST);
            window.findButton().withText("Mark it on the charts").click();
            window.runPendingSignalsTasks(2, TimeUnit.SECONDS);

            assertThat(said(page)).contains("New prices").doesNotContain("Last day, if it lasted");
            assertThat(drawn(page)).contains("New prices");
        }
    }

    @Test
    void tableTakesTheChartsPlaceAndStaysOverARedraw() {
        try (var app = app()) {
            var window = app.newUser(team.agent()).newWindow();
            var page = page(window, "FCR");
            assertThat(drawn(page)).contains("<caption>FCR</caption>", "Counted from", "Usual wobble");

            window.findButton().withText("Table").click();
            assertThat(tables(page)).isEqualTo(3);
            team.mark("Outage", FigureTeam.LAST);
            window.runPendingSignalsTasks(2, TimeUnit.SECONDS);

            assertThat(tables(page)).isEqualTo(3);
            window.findButton().withText("Chart").click();
            assertThat(tables(page)).isZero();
        }
    }

    private static long tables(Component page) {
        return all(page)
                .filter(part -> part.getElement().getClassList().contains("hb-line--table"))
                .count();
    }

    @Test
    void anotherTeamHasNoSuchFigure() {
        try (var app = app()) {
            var page = page(app.newUser(team.somebodyElse()).newWindow(), "FCR");

            assertThat(said(page)).contains("FCR has no figure for this week.").doesNotContain("What this is made of");
        }
    }
}
