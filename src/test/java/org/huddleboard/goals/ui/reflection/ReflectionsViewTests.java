package org.huddleboard.goals.ui.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.CardButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class ReflectionsViewTests {
    @Autowired
    ApplicationContext spring;

    TestCentre centre;
    MemberId amira;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        centre.leader("Leo Marsh", voice);
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static List<CardButton> waiting(BrowserlessUIContext window) {
        return window.find(CardButton.class).all().stream()
                .filter(button -> button.isVisible() && button.getText().equals("Write"))
                .toList();
    }

    private static void write(BrowserlessUIContext window, String question) {
        var button = waiting(window).stream()
                .filter(each -> each.getAriaLabel().orElse("").equals("Write: " + question))
                .findFirst()
                .orElseThrow();
        window.test(button).click();
    }

    private static void answer(BrowserlessUIContext window, String question, String words) {
        write(window, question);
        window.find(PartForm.class).single().words.setValue(words);
        window.findNativeButton().withText("Keep it").click();
        window.runPendingSignalsTasks();
    }

    @Test
    void threeAnswersAreOneReflectionAndSharingIsAStepOfItsOwn() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ReflectionsView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var view = window.navigate(ReflectionsView.class);
            assertThat(text(view)).contains("Nothing yet", "Only you see this until you share it.");

            answer(window, "What?", "I read the photo back.");
            answer(window, "So what?", "It saves the second call.");
            answer(window, "Now what?", "Every billing call.");

            assertThat(text(view.list)).contains("I read the photo back.", "Every billing call.", "Only you see this");
            assertThat(waiting(window)).hasSize(3);

            window.findNativeButton().withText("Share with my leader").click();
            window.runPendingSignalsTasks();

            assertThat(text(view.list)).contains("You and your leader can see this since");
            window.findNativeButton().withText("Keep it to myself again").click();
            window.runPendingSignalsTasks();
            assertThat(text(view.list)).contains("Only you see this").doesNotContain("You and your leader");
        }
    }

    @Test
    void aCustomersAddressIsRefusedAtTheFieldAndTheWordsStay() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ReflectionsView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            window.navigate(ReflectionsView.class);

            answer(window, "What?", "Mail ann@example.com back");

            var form = window.find(PartForm.class).single();
            assertThat(form.words.isInvalid()).isTrue();
            assertThat(form.words.getValue()).isEqualTo("Mail ann@example.com back");
        }
    }

    @Test
    void whatIsTypedComesBackAfterAReload() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ReflectionsView.class)) {
            var user = app.newUser(centre.signedIn(amira));
            var window = user.newWindow();
            window.navigate(ReflectionsView.class);
            write(window, "What?");
            window.find(PartForm.class).single().words.setValue("A hard call at ten");

            var again = user.newWindow();
            again.navigate(ReflectionsView.class);
            write(again, "What?");

            assertThat(again.find(PartForm.class).single().words.getValue()).isEqualTo("A hard call at ten");
        }
    }
}
