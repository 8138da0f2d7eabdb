package org.huddleboard.feedback.ui.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.ask.AskFeedback;
import org.huddleboard.feedback.application.ask.QuestionService;
import org.huddleboard.feedback.application.ask.RequestReading;
import org.huddleboard.feedback.application.ask.RequestService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class AskFeedbackViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    QuestionService questions;

    @Autowired
    RequestService requests;

    @Autowired
    RequestReading reading;

    @Autowired
    HomeAsks home;

    TestCentre centre;
    MemberId amira;
    MemberId priya;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private static void tap(BrowserlessUIContext window, String words) {
        var button = window.find(NativeButton.class)
                .withCondition(one -> one.getElement().getTextRecursively().endsWith(words))
                .single();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static AskForm form(AskFeedbackView view) {
        return Objects.requireNonNull(view.form);
    }

    @Test
    void aTapOnASentenceAndATapOnEachNameAsksThem() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, AskFeedbackView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var view = window.navigate(AskFeedbackView.class);

            tap(window, "How I explain a no");
            tap(window, "Priya Nair");
            tap(window, "Leo Marsh");
            assertThat(form(view).send.getText()).isEqualTo("Ask two colleagues");
            window.fireShortcut(Key.ENTER, KeyModifier.CONTROL);

            assertThat(view.getElement().getTextRecursively()).contains("Two colleagues are asked");
        }
        assertThat(centre.as(priya, () -> reading.waiting(5)))
                .singleElement()
                .satisfies(asked -> assertThat(asked.behaviour()).isEqualTo("How I explain a no"));
        assertThat(centre.as(leo, () -> reading.countWaiting())).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsToldWhereItIsMissing() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, AskFeedbackView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var view = window.navigate(AskFeedbackView.class, priya.toString());

            window.fireShortcut(Key.ENTER, KeyModifier.CONTROL);
            assertThat(form(view).behaviour.getErrorMessage()).contains("Say in a few words");

            tap(window, "How I close a call");
            tap(window, "Priya Nair");
            window.fireShortcut(Key.ENTER, KeyModifier.CONTROL);
            assertThat(view.getElement().getTextRecursively()).contains("Pick one to five colleagues.");
        }
        assertThat(centre.as(amira, () -> reading.mine())).isEmpty();
    }

    @Test
    void whatWaitsForMeStandsOnMyShift() {
        var card = centre.as(priya, () -> feedback.give(CardWriter.critical(amira, Audience.RECEIVER)));
        centre.as(amira, () -> questions.secondView(card));
        centre.as(amira, () -> requests.ask(new AskFeedback(UUID.randomUUID(), Set.of(priya), "How I close a call")));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, AskFeedbackView.class)) {
            app.newUser(centre.signedIn(priya)).newWindow().navigate(AskFeedbackView.class);

            assertThat(home.waiting()).isEqualTo(2);
            assertThat(text(home.show()))
                    .contains("Amira asks for a second view", "May the leader read this card?", "Yes, I agree")
                    .contains("Amira asks for your feedback", "How I close a call", "Not this time");
        }
        centre.as(amira, () -> assertThat(home.show()).isEmpty());
        centre.as(centre.siteManager("Sam Doyle"), () -> {
            assertThat(home.show()).isEmpty();
            assertThat(home.waiting()).isZero();
        });
    }

    private static String text(List<Component> parts) {
        return String.join(
                " ",
                parts.stream()
                        .map(part -> part.getElement().getTextRecursively())
                        .toList());
    }
}
