package org.huddleboard.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.ThanksService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class HomePartsTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ThanksService thanks;

    @Autowired
    HomeNeeds needs;

    @Autowired
    HomeThanks latest;

    @Autowired
    HomeReminders reminders;

    TestCentre centre;
    MemberId amira;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private static String text(List<Component> parts) {
        return String.join(
                " ",
                parts.stream()
                        .map(part -> part.getElement().getTextRecursively())
                        .toList());
    }

    @Test
    void cardWaitsOnMyShiftUntilItIsThankedFor() {
        var card = centre.as(leo, () -> feedback.give(CardWriter.sbi(amira, Audience.RECEIVER)));
        centre.as(leo, () -> thanks.thank(CardWriter.thanks(amira, Audience.TEAM)));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            app.newUser(centre.signedIn(amira)).newWindow().navigate(FeedbackView.class);
            assertThat(UI.getCurrent()).isNotNull();

            assertThat(needs.waiting()).isEqualTo(1);
            assertThat(text(needs.show())).contains("Feedback from Leo", "Thank Leo", "Only you and Leo can see this");
            assertThat(text(latest.show())).contains("Thanks from Leo");
            assertThat(reminders.show()).isEmpty();

            feedback.acknowledge(card);
            assertThat(needs.show()).isEmpty();
            assertThat(needs.waiting()).isZero();
        }
    }

    @Test
    void leaderSeesWhoHasWaitedLongestWithAWayToWrite() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            app.newUser(centre.signedIn(leo)).newWindow().navigate(FeedbackView.class);

            assertThat(text(reminders.show()))
                    .contains("Longest without a word from you", "Amira Hussain", "No card from you yet", "Write");
        }
    }

    @Test
    void peopleWhoReadNoFeedbackGetNoParts() {
        var sam = centre.siteManager("Sam Doyle");

        centre.as(sam, () -> {
            assertThat(needs.show()).isEmpty();
            assertThat(needs.waiting()).isZero();
            assertThat(latest.show()).isEmpty();
            assertThat(latest.changes()).isEmpty();
            assertThat(reminders.show()).isEmpty();
        });
    }
}
