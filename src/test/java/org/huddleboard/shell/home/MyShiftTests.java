package org.huddleboard.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.huddleboard.people.MySettings;
import org.huddleboard.people.TestCentre;
import org.huddleboard.people.Theme;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.Printed;
import org.huddleboard.shell.settings.Preferences;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class MyShiftTests {
    private static final String EVERYTHING = "org.huddleboard";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Preferences preferences;

    @Autowired
    MySettings settings;

    private TestCentre centre;
    private TeamId voice;
    private MemberId ana;

    @BeforeEach
    void centre() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        ana = centre.agent("Ana Bell", voice);
    }

    @Test
    void shiftBeginsWithOnesName() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ana)).newWindow();
            window.navigate(MyShiftView.class);

            assertThat(headline(window)).contains("Ana.").startsWith("Good ");
        }
    }

    @Test
    void menuHoldsOnlyWhatTheRoleOpens() {
        var ada = centre.administrator("Ada Kerr");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var anas = app.newUser(centre.signedIn(ana)).newWindow();
            anas.navigate(MyShiftView.class);
            assertThat(entries(anas)).contains("My shift", "Feedback").doesNotContain("People", "API tokens");

            var adas = app.newUser(centre.signedIn(ada)).newWindow();
            adas.navigate(MyShiftView.class);
            assertThat(entries(adas)).contains("My shift", "People", "API tokens");
        }
    }

    @Test
    void languageChangesWithoutLeavingThePageAndStaysWithTheMember() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ana)).newWindow();
            window.navigate(MyShiftView.class);

            preferences.speak(window.getUI(), Locale.of("es"));

            assertThat(headline(window)).startsWith("Buen");
            assertThat(window.getCurrentView()).isInstanceOf(MyShiftView.class);
            assertThat(entries(window)).contains("Mi turno");
        }
        assertThat(centre.as(ana, settings::mine).language().getLanguage()).isEqualTo("es");
    }

    @Test
    void appearanceStaysWithTheMember() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ana)).newWindow();
            window.navigate(MyShiftView.class);

            preferences.show(window.getUI(), Theme.DARK);
        }
        assertThat(centre.as(ana, settings::mine).theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void brokenRuleBecomesANotice() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ana)).newWindow();
            window.navigate(MyShiftView.class);

            VaadinSession.getCurrent()
                    .getErrorHandler()
                    .error(new ErrorEvent(new BrokenRule("people.rule.notYourself")));
            window.roundTrip();

            assertThat(window.find(Notification.class).all()).hasSize(1);
        }
    }

    private static String headline(BrowserlessUIContext window) {
        return window.find(H1.class).single().getText();
    }

    private static List<String> entries(BrowserlessUIContext window) {
        return window.find(Printed.class).all().stream()
                .map(printed -> Jsoup.parseBodyFragment(printed.getElement().getOuterHTML()))
                .flatMap(menu -> menu.select("vaadin-side-nav-item[path]").eachText().stream())
                .toList();
    }
}
