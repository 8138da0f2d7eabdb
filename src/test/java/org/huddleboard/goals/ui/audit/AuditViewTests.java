package org.huddleboard.goals.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.concurrent.TimeUnit;
import org.huddleboard.goals.Behaviour;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.own.OwnFloor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class AuditViewTests {
    @Autowired
    ApplicationContext spring;

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static AuditQuestion question(BrowserlessUIContext window) {
        return window.find(AuditQuestion.class).single();
    }

    private static void rate(BrowserlessUIContext window, int rating, String example) {
        question(window).rating.setValue(rating);
        question(window).example.setValue(example);
        window.findNativeButton().withText("Keep and go on").click();
    }

    @Test
    void ratesOneAfterTheOtherAndLeadsFromWhatToDevelopToAGoal() {
        var floor = new OwnFloor(spring, 1).figures(KpiCode.FIRST_CONTACT_RESOLUTION);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, AuditView.class)) {
            var window = app.newUser(floor.centre.signedIn(floor.amira())).newWindow();
            var view = window.navigate(AuditView.class);
            window.findNativeButton().withText("Begin").click();
            assertThat(text(view)).contains("FCR", "likely range", "1 of 13");

            rate(window, 2, "Three bills came back in May.");
            for (var _ : Behaviour.values()) {
                rate(window, 4, "On Tuesday.");
            }
            window.findNativeButton().withText("See what it shows").click();

            assertThat(text(view)).contains("12 strengths, one thing to develop.", "“Three bills came back in May.”");
            assertThat(window.find(Anchor.class).withText("Set a goal").single().getHref())
                    .startsWith("goals/new?origin=audit:")
                    .endsWith("&kpi=FCR");
        }
    }

    @Test
    void aSecondScreenFollowsWhatIsRatedAndTakesNothingFromUnderTheHand() {
        var floor = new OwnFloor(spring, 1).figures(KpiCode.FIRST_CONTACT_RESOLUTION);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, AuditView.class)) {
            var user = app.newUser(floor.centre.signedIn(floor.amira()));
            var panel = user.newWindow();
            var seenThere = panel.navigate(AuditView.class);
            panel.findNativeButton().withText("Begin").click();
            question(panel).example.setValue("I am still writing");
            var desk = user.newWindow();
            var seenHere = desk.navigate(AuditView.class);
            desk.findNativeButton().withText("Begin").click();
            rate(desk, 2, "Three bills came back in May.");
            assertThat(text(seenHere)).contains("1 of 13 answered");

            panel.activate();
            panel.runPendingSignalsTasks(2, TimeUnit.SECONDS);
            assertThat(text(seenThere)).contains("1 of 13 answered");
            assertThat(question(panel).rating.getValue()).isEqualTo(2);
            assertThat(question(panel).example.getValue()).isEqualTo("I am still writing");

            desk.activate();
            for (var _ : Behaviour.values()) {
                rate(desk, 4, "On Tuesday.");
            }
            desk.findNativeButton().withText("See what it shows").click();
            panel.activate();
            panel.runPendingSignalsTasks(2, TimeUnit.SECONDS);

            assertThat(text(seenThere)).contains("12 strengths, one thing to develop.");
        }
    }

    @Test
    void withoutARatingItStaysAtItsQuestion() {
        var floor = new OwnFloor(spring, 1).figures(KpiCode.FIRST_CONTACT_RESOLUTION);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, AuditView.class)) {
            var window = app.newUser(floor.centre.signedIn(floor.amira())).newWindow();
            window.navigate(AuditView.class);
            window.findNativeButton().withText("Begin").click();

            window.findNativeButton().withText("Keep and go on").click();

            assertThat(question(window).rating.isInvalid()).isTrue();
            assertThat(text(question(window))).contains("1 of 13");
        }
    }
}
