package org.huddleboard.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.Leaf;
import org.huddleboard.feedback.application.Recipient;
import org.huddleboard.feedback.application.WritingService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class GiveFeedbackViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackReading reading;

    @Autowired
    WritingService writing;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId priya;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
    }

    private Recipient recipient(Addressee to) {
        return centre.as(priya, () -> writing.recipient(to));
    }

    private static Composer composer(ComposerView view) {
        return view.writing().orElseThrow().composer();
    }

    private static void fill(Composer composer, FeedbackPart part, String words) {
        composer.field(part).words().setValue(words);
    }

    private static String text(ComposerView view) {
        return view.getElement().getTextRecursively();
    }

    @Test
    void addressNamesTheReceiverAndTheBannerSaysWhoReads() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, GiveFeedbackView.class)) {
            var window = app.newUser(centre.signedIn(priya)).newWindow();

            var view = window.navigate(GiveFeedbackView.class, amira.toString());

            assertThat(text(view)).contains("Write to Amira", "Only Amira and you", "Send to Amira");
        }
    }

    @Test
    void languageHintAsksUnderTheFieldAndMarksTheLetter() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, GiveFeedbackView.class)) {
            var window = app.newUser(centre.signedIn(priya)).newWindow();
            var view = window.navigate(GiveFeedbackView.class, amira.toString());

            fill(composer(view), FeedbackPart.BEHAVIOUR, "You always do the notes while you talk.");

            assertThat(text(view)).contains("“Always” is hard to answer. What did you see or hear this time?");
            assertThat(view.getElement().getOuterHTML()).contains("letter-text__asked");
        }
    }

    @Test
    void refusalStandsAtItsFieldAndTheTextIsKept() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, GiveFeedbackView.class)) {
            var window = app.newUser(centre.signedIn(priya)).newWindow();
            var view = window.navigate(GiveFeedbackView.class, amira.toString());
            var composer = composer(view);
            fill(composer, FeedbackPart.SITUATION, "On the refund call this morning,");
            fill(composer, FeedbackPart.IMPACT, "He read out 4111 1111 1111 1111 and you stopped him.");

            window.fireShortcut(Key.ENTER, KeyModifier.CONTROL);
            assertThat(composer.field(FeedbackPart.IMPACT).words().isInvalid()).isTrue();

            fill(composer, FeedbackPart.IMPACT, "He stopped asking.");
            window.fireShortcut(Key.ENTER, KeyModifier.CONTROL);
            assertThat(composer.field(FeedbackPart.BEHAVIOUR).words().getErrorMessage())
                    .isEqualTo("Say what you saw or heard.");
            assertThat(composer.field(FeedbackPart.SITUATION).words().getValue())
                    .isEqualTo("On the refund call this morning,");
        }
        assertThat(centre.as(amira, () -> reading.received(Leaf.newest(5))).total())
                .isZero();
    }

    @Test
    void withoutAReceiverThePickerSaysSo() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, GiveFeedbackView.class)) {
            var window = app.newUser(centre.signedIn(priya)).newWindow();
            var view = window.navigate(GiveFeedbackView.class);

            view.send();

            assertThat(composer(view).recipient.picker.getErrorMessage()).isEqualTo("Pick whom it is for.");
        }
    }

    @Test
    void criticalCardNarrowsTheAudienceAtOnce() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, GiveFeedbackView.class)) {
            var window = app.newUser(centre.signedIn(priya)).newWindow();
            var view = window.navigate(GiveFeedbackView.class, amira.toString());
            var composer = composer(view);

            composer.bearing.setValue(Bearing.TRY_DIFFERENTLY);
            composer.model.setValue(FeedbackModel.BOOST);

            assertThat(composer.audience()).isEqualTo(Audience.RECEIVER);
            assertThat(text(view))
                    .contains("Only the two of you", "Their leader too")
                    .doesNotContain("The team");
            assertThat(text(view)).contains("one thing to do from the next contact on");
        }
    }

    @Test
    void wordsAndReceiverComeBackAfterACall() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, GiveFeedbackView.class)) {
            var window = app.newUser(centre.signedIn(priya)).newWindow();
            var before = composer(window.navigate(GiveFeedbackView.class));
            before.recipient.choose(recipient(Addressee.of(amira)));
            fill(before, FeedbackPart.SITUATION, "In your 10:40 chat on Friday,");
            var key = before.clientKey();

            var later = app.newUser(centre.signedIn(priya)).newWindow();
            var after = composer(later.navigate(GiveFeedbackView.class));

            assertThat(after.field(FeedbackPart.SITUATION).words().getValue())
                    .isEqualTo("In your 10:40 chat on Friday,");
            assertThat(after.recipient.value().orElseThrow().to()).isEqualTo(Addressee.of(amira));
            assertThat(after.clientKey()).isEqualTo(key);
        }
    }

    @Test
    void wordsForOneColleagueNeverOpenForAnother() {
        var ben = centre.agent("Ben Okafor", voice);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, GiveFeedbackView.class)) {
            var window = app.newUser(centre.signedIn(priya)).newWindow();
            fill(
                    composer(window.navigate(GiveFeedbackView.class, amira.toString())),
                    FeedbackPart.SITUATION,
                    "For you");

            var other = composer(window.navigate(GiveFeedbackView.class, ben.toString()));

            assertThat(other.field(FeedbackPart.SITUATION).words().getValue()).isEmpty();
        }
    }

    @Test
    void teamIsThankedInASentence() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, GiveFeedbackView.class)) {
            var window = app.newUser(centre.signedIn(priya)).newWindow();
            var view = window.navigate(GiveThanksView.class);
            var composer = composer(view);

            composer.recipient.choose(recipient(Addressee.of(voice)));
            fill(composer, FeedbackPart.WORDS, "You covered chat for us at lunch.");
            window.fireShortcut(Key.ENTER, KeyModifier.CONTROL);

            assertThat(view.writing()).isEmpty();
            assertThat(text(view)).contains("Sent to Voice", "You covered chat for us at lunch.");
        }
        assertThat(centre.as(amira, () -> reading.latestThanks(1))).hasSize(1);
    }
}
