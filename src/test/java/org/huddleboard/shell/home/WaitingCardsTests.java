package org.huddleboard.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.huddleboard.StatementCount;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.CardStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Cards that wait for somebody, on My shift and beside the desktop of calls. */
@SpringBootTest
class WaitingCardsTests {
    private static final String EVERYTHING = "org.huddleboard";
    private static final int QUIET_MILLIS = 500;

    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    StatementCount statements;

    private TestCentre centre;
    private MemberId ana;
    private MemberId ben;

    @BeforeEach
    void centre() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        ana = centre.agent("Ana Bell", voice);
        ben = centre.agent("Ben Okafor", voice);
    }

    @Test
    void myShiftAsksTheDatabaseAsOftenForManyCardsAsForOne() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            give();
            var window = app.newUser(centre.signedIn(ana)).newWindow();
            window.navigate(MyShiftView.class);
            window.navigate(PanelView.class);
            heard(window);
            var forOne = open(window);
            IntStream.range(0, 4).forEach(_ -> give());
            window.navigate(PanelView.class);
            heard(window);

            assertThat(open(window)).isEqualTo(forOne);
        }
    }

    @Test
    void cardInFrontOfThePanelStaysWhileAnotherComes() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            give();
            var window = app.newUser(centre.signedIn(ana)).newWindow();
            window.navigate(PanelView.class);
            var front = card(window);
            assertThat(words(front)).contains("On the refund call");

            give();
            window.runPendingSignalsTasks();

            assertThat(card(window)).isSameAs(front);
            assertThat(said(window)).contains("of 2. It waits, nothing moves.");
        }
    }

    @Test
    void panelWithoutCardsSaysSoAndLetsOneThankSomebody() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ben)).newWindow();
            window.navigate(PanelView.class);

            assertThat(said(window)).contains("Nothing waits for you");
            assertThat(window.find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("feedback/thanks");
        }
    }

    /** Opened some times: what is kept for a second may just have gone. */
    private List<String> open(BrowserlessUIContext window) {
        return IntStream.range(0, 4)
                .mapToObj(_ -> {
                    window.navigate(PanelView.class);
                    return statements.sentDuring(() -> window.navigate(MyShiftView.class));
                })
                .min(Comparator.comparingInt(List::size))
                .orElseThrow()
                .stream()
                .map(WaitingCardsTests::forAnyNumber)
                .toList();
    }

    /** One statement asks for several at once, however many they are. */
    private static String forAnyNumber(String statement) {
        return statement.replaceAll("\\(\\?(, ?\\?)+\\)", "(?)");
    }

    /** Until the window has been told all that changed: changes within a tenth of a second are told together, later. */
    private static void heard(BrowserlessUIContext window) {
        boolean told;
        do {
            told = window.runPendingSignalsTasks(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        } while (told);
    }

    /** On a thread of its own, as another person's click is. */
    private void give() {
        CompletableFuture.runAsync(() -> centre.as(ben, () -> feedback.give(CardWriter.sbi(ana, Audience.RECEIVER))))
                .join();
    }

    private static Component card(BrowserlessUIContext window) {
        return window.find(CardStack.class).single().getChildren().findFirst().orElseThrow();
    }

    private static String said(BrowserlessUIContext window) {
        return words((Component) window.getCurrentView());
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
