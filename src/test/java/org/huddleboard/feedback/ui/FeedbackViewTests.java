package org.huddleboard.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.Leaf;
import org.huddleboard.feedback.application.Recipient;
import org.huddleboard.feedback.application.WritingService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
class FeedbackViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    FeedbackReading reading;

    @Autowired
    WritingService writing;

    TestCentre centre;
    MemberId amira;
    MemberId priya;
    MemberId leo;
    MemberId ben;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
        leo = centre.leader("Leo Marsh", voice);
        ben = centre.agent("Ben Okafor", centre.team("Chat"));
    }

    private FeedbackId given(Audience audience) {
        return centre.as(priya, () -> feedback.give(CardWriter.sbi(amira, audience)));
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    /** What a reader of the list sees, printed cards and all. */
    private static String words(CardList cards) {
        return Jsoup.parse(cards.getElement().getOuterHTML()).text();
    }

    /** What the one listener of the list is told when a button on a card is clicked. */
    private static void click(CardList cards, String action, FeedbackId id) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.target.closest('[data-action]').dataset.action", action);
        data.put("event.target.closest('[data-action]').dataset.ref", id.toString());
        data.put("!!event.target.closest('[data-action]')", true);
        cards.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(cards.getElement(), "click", data));
    }

    @Test
    void receiverSeesFeedbackWithoutReloadingAndOthersDoNot() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            var amirasWindow = app.newUser(centre.signedIn(amira)).newWindow();
            var seenByAmira = amirasWindow.navigate(FeedbackView.class);
            var bensWindow = app.newUser(centre.signedIn(ben)).newWindow();
            var seenByBen = bensWindow.navigate(FeedbackView.class);
            var priyasWindow = app.newUser(centre.signedIn(priya)).newWindow();
            var desk = priyasWindow.navigate(GiveFeedbackView.class);
            var composer = desk.writing().orElseThrow().composer();

            composer.recipient.choose(writing(amira));
            fill(composer, FeedbackPart.SITUATION, "On the Harrogate refund call,");
            fill(composer, FeedbackPart.BEHAVIOUR, "you said his own words back.");
            fill(composer, FeedbackPart.IMPACT, "He stopped asking.");
            priyasWindow.fireShortcut(Key.ENTER, KeyModifier.CONTROL);

            assertThat(desk.writing()).isEmpty();
            amirasWindow.activate();
            hear(amirasWindow);
            assertThat(seenByAmira.cards.getElement().getChildCount()).isOne();
            assertThat(words(seenByAmira.cards))
                    .contains("Feedback from Priya", "you said his own words back.", "Only you and Priya can see this");
            bensWindow.activate();
            hear(bensWindow);
            assertThat(seenByBen.cards.getElement().getChildCount()).isZero();
        }
    }

    private Recipient writing(MemberId member) {
        return centre.as(priya, () -> writing.recipient(Addressee.of(member)));
    }

    private static void fill(Composer composer, FeedbackPart part, String words) {
        composer.field(part).words().setValue(words);
    }

    @Test
    void oneClickThanksAndASentenceMayFollow() {
        var id = given(Audience.RECEIVER);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var view = window.navigate(FeedbackView.class);

            click(view.cards, FeedbackCardView.THANK, id);
            assertThat(words(view.cards)).contains("Thanked", "Add a sentence");

            click(view.cards, FeedbackCardView.ANSWER, id);
            var answer = window.find(ReplyField.class).single();
            answer.words.setValue("I will ask first from Monday.");
            ComponentUtil.fireEvent(answer.send, new ClickEvent<>(answer.send));

            assertThat(words(view.cards))
                    .contains("I will ask first from Monday.")
                    .doesNotContain("Add a sentence");
        }
        assertThat(centre.as(priya, () -> reading.sent(Leaf.newest(5)))
                        .cards()
                        .getFirst()
                        .reply())
                .isPresent();
    }

    @Test
    void leaderOpensACardThatNamesTheLeaderAsAReader() {
        var id = given(Audience.RECEIVER_AND_LEADER);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            var window = app.newUser(centre.signedIn(leo)).newWindow();
            window.navigate(FeedbackView.class);
            FeedbackNavigation.to(FeedbackNavigation.Tab.FOR_THE_TEAM);
            var view = (FeedbackView) window.getCurrentView();
            hear(window);
            assertThat(words(view.cards))
                    .contains("Priya chose you as a reader")
                    .doesNotContain("On the refund call");

            click(view.cards, FeedbackCardView.OPEN, id);

            assertThat(words(view.cards)).contains("On the refund call");
        }
    }

    @Test
    void cardOfOthersIsNotFoundByItsAddress() {
        var id = given(Audience.RECEIVER_AND_LEADER);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            var window = app.newUser(centre.signedIn(ben)).newWindow();

            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> window.navigate(FeedbackCardPage.class, id.toString()));
        }
    }

    @Test
    void emptyListOffersTwoStepsWithRealNames() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            var window = app.newUser(centre.signedIn(priya)).newWindow();
            var view = window.navigate(FeedbackView.class);

            assertThat(view.getElement().getTextRecursively())
                    .contains("No cards for you yet.", "Write to Amira", "Thank Leo");
        }
    }

    @Test
    void whatArrivesComesFirstAndWhatIsThankedForStaysWhereItIs() {
        var first = given(Audience.RECEIVER);
        var second = given(Audience.RECEIVER);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var cards = window.navigate(FeedbackView.class).cards;
            var untouched = cards.getElement().getChild(0);

            click(cards, FeedbackCardView.THANK, first);
            assertThat(refs(cards)).containsExactly(second.toString(), first.toString());
            assertThat(cards.getElement().getChild(0)).isEqualTo(untouched);

            var third = given(Audience.RECEIVER);
            window.activate();
            hear(window);
            assertThat(refs(cards)).containsExactly(third.toString(), second.toString(), first.toString());
            assertThat(cards.getElement().getChild(1)).isEqualTo(untouched);
        }
    }

    /** Which cards stand there, from the first to the last. */
    private static List<String> refs(CardList cards) {
        return Jsoup.parse(cards.getElement().getOuterHTML()).select("[data-ref]").eachAttr("data-ref").stream()
                .distinct()
                .toList();
    }

    @Test
    void aLongListIsReadLeafByLeaf() {
        for (var i = 0; i < FeedbackView.PAGE + 2; i++) {
            given(Audience.RECEIVER);
        }
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var newest = window.navigate(FeedbackView.class);
            assertThat(newest.cards.getElement().getChildCount()).isEqualTo(FeedbackView.PAGE);
            assertThat(newest.newer.isVisible()).isFalse();

            ComponentUtil.fireEvent(newest.older, new ClickEvent<>(newest.older));

            var older = (FeedbackView) window.getCurrentView();
            hear(window);
            assertThat(older.cards.getElement().getChildCount()).isEqualTo(2);
            assertThat(older.older.isVisible()).isFalse();
            assertThat(older.newer.isVisible()).isTrue();
        }
    }
}
