package org.huddleboard.coaching.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.application.CoachingPage;
import org.huddleboard.coaching.application.CoachingPages;
import org.huddleboard.coaching.application.TalkWriter;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.CardButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class CoachingSessionViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    CoachingPages pages;

    TestCentre centre;
    TalkWriter talks;
    MemberId leo;
    MemberId amira;
    MemberId priya;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        talks = new TalkWriter(spring, centre);
        var voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    private static void press(BrowserlessUIContext window, String text) {
        var button = window.find(CardButton.class).all().stream()
                .filter(each -> each.getText().equals(text) && each.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String said(Main view) {
        return view.getElement().getTextRecursively();
    }

    @Test
    void bothSignOnTheirScreensWithoutReloading() {
        var id = talks.written(leo, amira);
        var address = Map.of("session", id.toString());
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, CoachingSessionView.class)) {
            var leosWindow = app.newUser(centre.signedIn(leo)).newWindow();
            var seenByLeo = leosWindow.navigate(CoachingSessionView.class, address);
            hear(leosWindow);
            var amirasWindow = app.newUser(centre.signedIn(amira)).newWindow();
            var seenByAmira = amirasWindow.navigate(CoachingSessionView.class, address);
            hear(amirasWindow);

            press(amirasWindow, "Sign");
            hear(amirasWindow);
            assertThat(said(seenByAmira)).contains("You have signed", "Leo Marsh has not signed yet");
            leosWindow.activate();
            hear(leosWindow);
            assertThat(said(seenByLeo)).contains("Amira has signed");
            press(leosWindow, "Sign");
            hear(leosWindow);

            assertThat(said(seenByLeo)).contains("Signed by both", "Words of REALITY");
            amirasWindow.activate();
            hear(amirasWindow);
            assertThat(said(seenByAmira)).contains("Signed by both", "Make a goal of it");
            var priyasWindow = app.newUser(centre.signedIn(priya)).newWindow();
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> priyasWindow.navigate(CoachingSessionView.class, address));
        }
    }

    @Test
    void emptyStepIsNamedWhereItIs() {
        var id = talks.begun(leo, amira);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, CoachingSessionView.class)) {
            var window = app.newUser(centre.signedIn(leo)).newWindow();
            var view = window.navigate(CoachingSessionView.class, Map.of("session", id.toString()));
            hear(window);

            press(window, "Sign");

            assertThat(said(view)).contains("One of the four steps is still empty.");
            assertThat(window.find(StepField.class).all().getFirst().isInvalid())
                    .isTrue();
        }
    }

    @Test
    void agentPreparesGoalAndRealityAndTheLeaderReadsThem() {
        var id = talks.planned(leo, amira, talks.at(2, 15, 0));
        var address = Map.of("session", id.toString());
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, CoachingSessionView.class)) {
            var leosWindow = app.newUser(centre.signedIn(leo)).newWindow();
            var seenByLeo = leosWindow.navigate(CoachingSessionView.class, address);
            hear(leosWindow);
            assertThat(leosWindow.find(StepField.class).all()).isEmpty();
            var amirasWindow = app.newUser(centre.signedIn(amira)).newWindow();
            amirasWindow.navigate(CoachingSessionView.class, address);
            hear(amirasWindow);
            var fields = amirasWindow.find(StepField.class).all();
            assertThat(fields).hasSize(2);
            amirasWindow.test(fields.getFirst()).setValue("Fewer second calls about bills.");

            leosWindow.activate();
            hear(leosWindow);
            assertThat(said(seenByLeo)).contains("Fewer second calls about bills.");
        }
    }

    @Test
    void thePageOpensItsStepsWhenTheTimeComes() {
        var id = talks.planned(leo, amira, talks.at(2, 15, 0));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, CoachingSessionView.class)) {
            var window = app.newUser(centre.signedIn(leo)).newWindow();
            var view = window.navigate(CoachingSessionView.class, Map.of("session", id.toString()));
            hear(window);
            assertThat(window.find(StepField.class).all()).isEmpty();
            assertThat(said(view)).doesNotContain("Amira Hussain has not signed yet");

            talks.comesToItsTime(id);
            hear(window);

            assertThat(window.find(StepField.class).all()).hasSize(GrowStep.values().length);
            assertThat(said(view)).contains("Amira Hussain has not signed yet");
        }
    }

    @Test
    void whoPreparesKeepsTheFieldsUnderTheirHandsWhenTheSessionBegins() {
        var id = talks.planned(leo, amira, talks.at(2, 15, 0));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, CoachingSessionView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            window.navigate(CoachingSessionView.class, Map.of("session", id.toString()));
            var before = centre.as(amira, () -> pages.open(id));
            var sheet = new GrowSheet(before, (_, _, _) -> {});
            var writtenIn = steps(sheet);
            assertThat(writtenIn).hasSize(2);

            sheet.show(begun(before));

            assertThat(steps(sheet)).hasSize(GrowStep.values().length).containsAll(writtenIn);
        }
    }

    private static List<Component> steps(Component within) {
        return within.getChildren()
                .flatMap(part -> part instanceof StepField ? Stream.of(part) : steps(part).stream())
                .toList();
    }

    private static CoachingPage begun(CoachingPage page) {
        return new CoachingPage(
                page.id(),
                page.kind(),
                page.side(),
                page.agent(),
                page.coach(),
                page.start(),
                page.end(),
                page.state(),
                page.asked(),
                true,
                page.words(),
                page.revision(),
                page.commitments(),
                page.agentSigned(),
                page.coachSigned(),
                page.cancelled(),
                page.note());
    }

    @Test
    void leaderFindsATimeFromTheList() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, CoachingPeopleView.class)) {
            var window = app.newUser(centre.signedIn(leo)).newWindow();
            var view = window.navigate(CoachingPeopleView.class);
            hear(window);
            assertThat(said(view)).contains("2 people’s one-to-ones are past their day.", "none so far");
            var form = window.find(PlanForm.class).single();
            form.choose(amira);
            assertThat(said(view)).contains("Both of you are at work and free:");
            press(window, "Book");
            hear(window);

            assertThat(said(view)).contains("Booked. Amira knows and can prepare.", "One person’s one-to-one");
        }
    }

    @Test
    void aSessionWhoseTimeIsPastAsksToBeClosedAndCanBe() {
        var id = talks.begun(leo, amira);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard")) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            assertThat(said(window.navigate("", Main.class)))
                    .contains(
                            "Your one-to-one with Leo was planned for "
                                    + (talks.begunOn().equals(centre.today()) ? "today" : "yesterday"),
                            "Sign it, or cancel it");

            var view = window.navigate("coaching/" + id, Main.class);
            hear(window);
            press(window, "It did not take place");
            press(window, "Cancel the session");
            hear(window);

            assertThat(said(view)).doesNotContain("It did not take place");
            assertThat(said(window.navigate("", Main.class))).doesNotContain("was planned for");
        }
    }
}
