package org.huddleboard.feedback.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.inbox.SortingService;
import org.huddleboard.feedback.application.inbox.WriteNote;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.CardButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class HomeSortingTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    SortingService sorting;

    @Autowired
    HomeSorting needs;

    @Autowired
    HomeTeamShare share;

    @Autowired
    WhoseItIs whose;

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

    private FeedbackId takenIn() {
        var card = centre.as(leo, () -> feedback.give(CardWriter.critical(amira, Audience.RECEIVER)));
        centre.as(amira, () -> feedback.acknowledge(card));
        return card;
    }

    @Test
    void theFrameCountsWhatWaitsToBeSortedAndACardOnce() {
        var card = centre.as(leo, () -> feedback.give(CardWriter.critical(amira, Audience.RECEIVER)));
        centre.as(amira, () -> {
            assertThat(needs.waiting()).isZero();

            sorting.note(new WriteNote(UUID.randomUUID(), "I talk over the silence."));
            assertThat(needs.waiting()).isEqualTo(1);
            feedback.acknowledge(card);
            assertThat(needs.waiting()).isEqualTo(2);

            sorting.sort(card.value(), Practice.MINE);
            assertThat(needs.waiting()).isEqualTo(1);
            assertThat(needs.path()).isEqualTo(InboxNavigation.INBOX);
        });
        var sam = centre.siteManager("Sam Whitfield");
        assertThat(centre.as(sam, needs::waiting)).isZero();
    }

    private static Stream<CardButton> buttons(Component within) {
        return Stream.concat(
                Stream.of(within).filter(CardButton.class::isInstance).map(CardButton.class::cast),
                within.getChildren().flatMap(HomeSortingTests::buttons));
    }

    private static void press(Component within, String text) {
        var button = buttons(within)
                .filter(found -> found.getText().equals(text))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String text(List<Component> parts) {
        return String.join(
                " ",
                parts.stream()
                        .map(part -> part.getElement().getTextRecursively())
                        .toList());
    }

    @Test
    void theOldestWaitsWithThreeAnswersUntilItIsSorted() {
        takenIn();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, InboxView.class)) {
            app.newUser(centre.signedIn(amira)).newWindow().navigate(InboxView.class);
            var need = needs.show();
            assertThat(text(need)).contains("Feedback from Leo", "Whose is it to fix?");
            assertThat(buttons(need.getFirst()).map(CardButton::getText))
                    .containsExactly("My practice", "Our process", "Not something I can act on");

            press(need.getFirst(), "My practice");

            assertThat(needs.show()).isEmpty();
        }
    }

    @Test
    void ourProcessAsksForTheSentenceNextAndMayStillBePutAway() {
        takenIn();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, InboxView.class)) {
            app.newUser(centre.signedIn(amira)).newWindow().navigate(InboxView.class);
            press(needs.show().getFirst(), "Our process");

            var asked = needs.show();
            assertThat(text(asked)).contains("What gets in everybody’s way?", "Tell the team");
            assertThat(whose.sheet().getElement().getTextRecursively()).contains("You said it is our process");
            press(asked.getFirst(), "Not something I can act on");

            assertThat(needs.show()).isEmpty();
            assertThat(whose.sheet().getElement().getTextRecursively()).contains("Everything that came in is sorted");
        }
    }

    @Test
    void peopleWhoReadNoFeedbackGetNoParts() {
        centre.as(centre.siteManager("Sam Doyle"), () -> {
            assertThat(needs.show()).isEmpty();
            assertThat(needs.changes()).isEmpty();
            assertThat(share.show()).isEmpty();
        });
    }
}
