package org.huddleboard.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huddleboard.StatementCount;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.improvement.application.ActionReading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
class ActionsViewTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    TeamActions actions;

    @Autowired
    ActionReading reading;

    @Autowired
    HomeTasks tasks;

    @Autowired
    HomeWaiting waiting;

    @Autowired
    StatementCount statements;

    TestCentre centre;
    TeamId voice;
    MemberId leo;
    MemberId dee;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        dee = centre.agent("Dee Walsh", voice);
    }

    private ActionId agreed(String text, int days) {
        return centre.as(
                leo,
                () -> actions.agree(new AgreeAction(
                        UUID.randomUUID(), voice, text, centre.today().plusDays(days), Optional.of(dee))));
    }

    private static void click(ActionList list, String step, ActionId id) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.target.closest('[data-action]').dataset.action", step);
        data.put("event.target.closest('[data-action]').dataset.ref", id.toString());
        data.put("!!event.target.closest('[data-action]')", true);
        list.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(list.getElement(), "click", data));
    }

    private static void click(CardButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static String text(List<Component> parts) {
        return String.join(" ", parts.stream().map(ActionsViewTests::text).toList());
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    @Test
    void ownActionWaitsOnMyShiftUntilOneClickEndsIt() {
        agreed("Write the three lines", 0);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ActionsView.class)) {
            app.newUser(centre.signedIn(dee)).newWindow().navigate(ActionsView.class);

            var cards = tasks.show();
            assertThat(text(cards)).contains("Your action", "Write the three lines", "due today", "I did it");
            assertThat(waiting.show()).isEmpty();

            click(button(cards.getFirst(), "I did it"));
            assertThat(tasks.show()).isEmpty();
        }
    }

    private static CardButton button(Component place, String text) {
        return place.getChildren()
                .flatMap(ActionsViewTests::all)
                .filter(CardButton.class::isInstance)
                .map(CardButton.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ActionsViewTests::all));
    }

    @Test
    void leaderAgreesOneAndTheTeamSeesItWithoutReloading() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ActionsView.class)) {
            var dees = app.newUser(centre.signedIn(dee)).newWindow();
            var seen = dees.navigate(ActionsView.class);
            assertThat(dees.find(H1.class).single().getText()).isEqualTo("Nothing is open.");
            assertThat(dees.find(AgreeForm.class).all()).isEmpty();
            var leos = app.newUser(centre.signedIn(leo)).newWindow();
            leos.navigate(ActionsView.class);

            var form = leos.find(AgreeForm.class).single();
            form.text.setValue("Write the three lines");
            form.agree.click();
            hear(dees);

            assertThat(text(seen.open)).contains("Write the three lines", "Nobody yet");
            assertThat(form.text.getValue()).isEmpty();
        }
    }

    @Test
    void emptyActionIsToldAtItsField() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ActionsView.class)) {
            var leos = app.newUser(centre.signedIn(leo)).newWindow();
            leos.navigate(ActionsView.class);

            var form = leos.find(AgreeForm.class).single();
            form.agree.click();

            assertThat(form.text.isInvalid()).isTrue();
            assertThat(form.text.getErrorMessage()).isEqualTo("Say in a sentence what will be done.");
        }
    }

    @Test
    void leaderPutsOffSendsUpAndEndsOnTheList() {
        var first = agreed("First", 0);
        var second = agreed("Second", 1);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ActionsView.class)) {
            var leos = app.newUser(centre.signedIn(leo)).newWindow();
            var view = leos.navigate(ActionsView.class);

            click(view.open, ActionRow.NEW_DATE, first);
            var date = leos.find(NewDateField.class).single();
            date.due.setValue(centre.today().plusDays(9));
            click(date.set);
            hear(leos);
            assertThat(leos.find(NewDateField.class).all()).isEmpty();
            assertThat(text(view.open)).doesNotContain("due today");

            click(view.open, ActionRow.ESCALATE, first);
            var reason = leos.find(EscalateField.class).single();
            click(reason.send);
            assertThat(reason.reason.isInvalid()).isTrue();
            reason.reason.setValue("It is made elsewhere");
            click(reason.send);
            hear(leos);
            assertThat(text(view.open)).contains("Sent up", "It is made elsewhere");
            assertThat(text(waiting.show())).contains("Waiting for you", "First", "sent up to the site");

            click(view.open, ActionRow.DONE, second);
            hear(leos);
            assertThat(text(view.open)).doesNotContain("Second");
            assertThat(text(view.done)).contains("Second");
        }
    }

    @Test
    void siteManagerFindsOnMyShiftWhatWasSentUp() {
        var sam = centre.siteManager("Sam Ellis");
        var id = agreed("New menu", 0);
        centre.as(leo, () -> actions.escalate(id, "It is made elsewhere"));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, ActionsView.class)) {
            app.newUser(centre.signedIn(sam)).newWindow().navigate(ActionsView.class);
            assertThat(UI.getCurrent()).isNotNull();

            assertThat(text(waiting.show())).contains("Sent up to you", "New menu", "It is made elsewhere");
            assertThat(tasks.show()).isEmpty();
        }
    }

    @Test
    void moreActionsDoNotMeanMoreStatements() {
        agreed("One", 0);
        var few = statements.during(() -> centre.as(leo, () -> reading.page(voice, 50)));
        for (var i = 0; i < 10; i++) {
            agreed("More", i);
        }

        assertThat(statements.during(() -> centre.as(leo, () -> reading.page(voice, 50))))
                .isEqualTo(few);
    }
}
