package org.huddleboard.feedback.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.ProcessItems;
import org.huddleboard.feedback.application.CardWriter;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.inbox.SortingService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardButton;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
class InboxViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    SortingService sorting;

    @Autowired
    ProcessItems items;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private UUID fromLeo() {
        return centre.as(leo, () -> feedback.give(CardWriter.critical(amira, Audience.RECEIVER)))
                .value();
    }

    private static String words(Component part) {
        return Jsoup.parse(part.getElement().getOuterHTML()).text();
    }

    /** What the one listener of the list is told when a button is clicked. */
    private static void click(ItemList list, String action, UUID record) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.target.closest('[data-action]').dataset.action", action);
        data.put("event.target.closest('[data-action]').dataset.ref", record.toString());
        data.put("!!event.target.closest('[data-action]')", true);
        list.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(list.getElement(), "click", data));
    }

    private static void press(CardButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static <T extends Component> Stream<T> all(Component within, Class<T> type) {
        return Stream.concat(
                Stream.of(within).filter(type::isInstance).map(type::cast),
                within.getChildren().flatMap(part -> all(part, type)));
    }

    private static AnswerPanel panel(InboxView view) {
        return all(view, AnswerPanel.class).findFirst().orElseThrow();
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    private void writtenInAWindowOfLeos(SecuredBrowserlessApplicationContext<Authentication> app) {
        app.newUser(centre.signedIn(leo)).newWindow().activate();
        feedback.give(CardWriter.critical(amira, Audience.RECEIVER));
    }

    @Test
    void oneClickSortsAndWhatWasSortedStaysUnderTheHand() {
        var card = fromLeo();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, InboxView.class)) {
            var view = app.newUser(centre.signedIn(amira)).newWindow().navigate(InboxView.class);
            assertThat(words(view))
                    .contains("One thing came in that is not sorted", "Feedback from Leo, team leader", "My practice")
                    .contains("Only you can see how you sort this");

            click(view.list, "MINE", card);

            assertThat(words(view)).contains("Everything that came in is sorted.");
            assertThat(panel(view).practice.getValue()).isEqualTo(Practice.MINE);
            assertThat(view.list.getChildren()).hasSize(1);
        }
    }

    @Test
    void theSentenceForTheTeamIsSaidBesideWhoReadsIt() {
        var card = fromLeo();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, InboxView.class)) {
            var view = app.newUser(centre.signedIn(amira)).newWindow().navigate(InboxView.class);
            click(view.list, "OUR_PROCESS", card);
            var line = all(view.list, LineField.class).findFirst().orElseThrow();
            assertThat(words(view.list)).contains("Your team and its leader read this sentence, without your name");

            press(line.send);
            assertThat(line.words.isInvalid()).isTrue();
            assertThat(line.words.getErrorMessage()).isEqualTo("Write the sentence you want to say.");
            line.words.setValue("The tariff page asks too late.");
            press(line.send);

            assertThat(words(view.list)).contains("The team reads: “The tariff page asks too late.”");
            assertThat(items.since(Instant.EPOCH).stream()
                            .filter(item -> item.team().equals(voice)))
                    .hasSize(1);
        }
    }

    @Test
    void whatIsSortedStandsInTheOrderOfItsWorthWithItsNumberInThePicture() {
        var small = fromLeo();
        var great = fromLeo();
        centre.as(amira, () -> {
            sorting.sort(small, Practice.MINE);
            sorting.sort(great, Practice.OUR_PROCESS);
            sorting.weigh(great, 3, 1);
        });
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, InboxView.class)) {
            var view = app.newUser(centre.signedIn(amira)).newWindow().navigate(InboxView.class);
            InboxNavigation.to(InboxNavigation.Pile.SORTED);

            assertThat(words(view.list))
                    .containsSubsequence("1", "Our process", "Changes much", "Not told yet", "2", "My practice");
            var picture = Jsoup.parse(view.aside.getElement().getOuterHTML()).select("tbody tr");
            assertThat(picture.get(0).select("td").get(0).text()).isEqualTo("1");
            assertThat(picture.get(1).select("td").get(1).text()).isEqualTo("2");

            click(view.list, SortedRow.OPEN, small);
            panel(view).practice.setValue(Practice.NOT_NOW);
            assertThat(Jsoup.parse(view.aside.getElement().getOuterHTML())
                            .select("tbody td span")
                            .text())
                    .isEqualTo("1");
        }
    }

    @Test
    void aLineToOneselfWaitsAtOnce() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, InboxView.class)) {
            var view = app.newUser(centre.signedIn(amira)).newWindow().navigate(InboxView.class);
            assertThat(words(view)).contains("Nothing waits for you.", "Only you will read this");

            view.aside.note.words.setValue("I talk over the silence.");
            press(view.aside.note.send);

            assertThat(words(view.list)).contains("Your own note", "I talk over the silence.");
            assertThat(view.aside.note.words.getValue()).isEmpty();
        }
    }

    @Test
    void aLineToOneselfStandsInTheOtherWindowToo() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, InboxView.class)) {
            var user = app.newUser(centre.signedIn(amira));
            var panel = user.newWindow();
            var seenThere = panel.navigate(InboxView.class);
            var desk = user.newWindow().navigate(InboxView.class);
            desk.aside.note.words.setValue("I talk over the silence.");
            press(desk.aside.note.send);

            panel.activate();
            hear(panel);

            assertThat(words(seenThere.list)).contains("I talk over the silence.");
        }
    }

    @Test
    void whatComesInStandsThereWithoutReloading() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, InboxView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var view = window.navigate(InboxView.class);

            writtenInAWindowOfLeos(app);
            window.activate();
            hear(window);

            assertThat(view.list.getChildren()).hasSize(1);
        }
    }

    @Test
    void whatComesInTakesNothingFromUnderTheHand() {
        var card = fromLeo();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, InboxView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var view = window.navigate(InboxView.class);
            click(view.list, "OUR_PROCESS", card);
            var line = all(view.list, LineField.class).findFirst().orElseThrow();
            line.words.setValue("We wait");

            writtenInAWindowOfLeos(app);
            window.activate();
            hear(window);

            assertThat(view.list.getChildren()).hasSize(2);
            assertThat(all(view.list, LineField.class)).containsExactly(line);
            assertThat(line.words.getValue()).isEqualTo("We wait");
        }
    }
}
