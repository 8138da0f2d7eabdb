package org.huddleboard.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.ask.AskFeedback;
import org.huddleboard.feedback.application.ask.QuestionService;
import org.huddleboard.feedback.application.ask.RequestService;
import org.huddleboard.feedback.ui.ask.MorePanel;
import org.huddleboard.feedback.ui.ask.TalkBox;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.CardButton;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
class CardWorkTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    FeedbackReading reading;

    @Autowired
    QuestionService questions;

    @Autowired
    RequestService requests;

    TestCentre centre;
    MemberId amira;
    MemberId priya;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
    }

    private FeedbackId given() {
        return centre.as(priya, () -> feedback.give(CardWriter.sbi(amira, Audience.RECEIVER)));
    }

    private static String words(CardList cards) {
        return Jsoup.parse(cards.getElement().getOuterHTML()).text();
    }

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
    void oneClickAsksWhatWasMeant() {
        var id = given();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            var view = app.newUser(centre.signedIn(amira)).newWindow().navigate(FeedbackView.class);

            click(view.cards, FeedbackCardView.ASK, id);

            assertThat(words(view.cards)).contains("You asked what was meant", "An answer is due by", "Take back");
        }
    }

    @Test
    void authorAnswersAtTheCard() {
        var id = given();
        var question = centre.as(amira, () -> questions.clarify(id));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            var window = app.newUser(centre.signedIn(priya)).newWindow();
            var page = window.navigate(FeedbackCardPage.class, id.toString());
            assertThat(words(page.cards)).contains("Amira asks what you meant", "Please answer by");

            click(page.cards, TalkBox.ANSWER + question, id);
            var field = window.find(ReplyField.class).single();
            field.words.setValue("I meant the second amount.");
            ComponentUtil.fireEvent(field.send, new ClickEvent<>(field.send));

            assertThat(words(page.cards)).contains("I meant the second amount.").doesNotContain("Please answer by");
        }
    }

    @Test
    void moreOpensWhoElseMayReadItAndTheOtherHasTheLastWord() {
        var id = given();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var view = window.navigate(FeedbackView.class);
            click(view.cards, FeedbackCardView.MORE, id);
            var panel = window.find(MorePanel.class).single();
            assertThat(panel.getElement().getTextRecursively())
                    .contains("Ask my leader for a second view", "Ask Priya to let the team read it");

            var team = window.find(CardButton.class)
                    .withCondition(button -> button.getText().equals("Ask Priya to let the team read it"))
                    .single();
            ComponentUtil.fireEvent(team, new ClickEvent<>(team));
            assertThat(words(view.cards)).contains("It stays as it is until Priya agrees.");

            var priyas = app.newUser(centre.signedIn(priya)).newWindow();
            var page = priyas.navigate(FeedbackCardPage.class, id.toString());
            var question = reading.open(id).talks().getFirst().id();
            click(page.cards, TalkBox.AGREE + question, id);
            assertThat(words(page.cards)).contains("You both agreed", "team and you can see this, you both agreed");
        }
    }

    @Test
    void composerAnswersWhatSomebodyAskedFor() {
        var asking = new AskFeedback(UUID.randomUUID(), Set.of(priya), "How I say the amount back");
        var request = centre.as(amira, () -> requests.ask(asking)).getFirst();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, FeedbackView.class)) {
            var window = app.newUser(centre.signedIn(priya)).newWindow();
            window.navigate(FeedbackView.class);
            UI.getCurrentOrThrow()
                    .navigate("feedback/give/" + amira, QueryParameters.of("answers", request.toString()));
            var view = (GiveFeedbackView) window.getCurrentView();
            var composer = view.writing().orElseThrow().composer();
            assertThat(view.getElement().getTextRecursively())
                    .contains("Amira asks for your feedback", "How I say the amount back");

            composer.field(FeedbackPart.SITUATION).words().setValue("On the refund call,");
            composer.field(FeedbackPart.BEHAVIOUR).words().setValue("you said the amount twice.");
            composer.field(FeedbackPart.IMPACT).words().setValue("She wrote it down.");
            view.send();
        }

        assertThat(centre.as(amira, () -> reading.waiting(5)))
                .singleElement()
                .satisfies(card -> assertThat(card.askedFor()).contains("How I say the amount back"));
    }
}
